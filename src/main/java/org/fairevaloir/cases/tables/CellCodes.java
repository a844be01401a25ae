package org.fairevaloir.cases.tables;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fairevaloir.codelists.model.Code;

/**
 * What a cell may say instead of a code: the code in other capitals, or its label in any language of the platform,
 * whatever its capitals and accents. A label that two codes of a list share says neither.
 */
public final class CellCodes {
    private final Function<String, List<Code>> lists;
    private final Map<String, Spellings> known = new HashMap<>();

    /** @param lists the codes of a list, by its key */
    public CellCodes(Function<String, List<Code>> lists) {
        this.lists = lists;
    }

    /** Codes by what may be written for them. */
    private record Spellings(Map<String, String> codes, Map<String, String> labels) {
        static Spellings of(List<Code> list) {
            Map<String, String> codes = new HashMap<>();
            Map<String, String> labels = new HashMap<>();
            Set<String> shared = new HashSet<>();
            for (Code code : list) {
                codes.put(code.code().toLowerCase(Locale.ROOT), code.code());
                // Menus show a département with its number before its name.
                code.labels().values().stream()
                        .flatMap(label -> Stream.of(label, code.code() + " " + label))
                        .map(CaseHeader::plain)
                        .forEach(label -> {
                            String other = labels.putIfAbsent(label, code.code());
                            if (other != null && !other.equals(code.code())) {
                                shared.add(label);
                            }
                        });
            }
            labels.keySet().removeAll(shared);
            labels.remove("");
            return new Spellings(codes, labels);
        }

        Optional<String> find(String cell) {
            return Optional.ofNullable(codes.get(cell.strip().toLowerCase(Locale.ROOT)))
                    .or(() -> Optional.ofNullable(labels.get(CaseHeader.plain(cell))));
        }
    }

    /** The same row with the code in every cell that says it in another way; what is no code stays as it is. */
    public CaseLine in(CaseLine line) {
        Map<String, String> cells = new HashMap<>(line.cells());
        cells.replaceAll((name, cell) ->
                CaseColumns.find(name).map(column -> code(column, cell)).orElse(cell));
        return new CaseLine(line.number(), cells);
    }

    private String code(CaseColumn column, String cell) {
        return switch (column.kind()) {
            case CODE -> of(column).find(cell).orElse(cell);
            case CODES -> of(column).find(cell).orElseGet(() -> codes(of(column), cell));
            case TEXT, DAY, MONTH, ACTIONS -> cell;
        };
    }

    /** A label may have blanks and commas, hence only a semicolon or a new line parts two labels. */
    private static String codes(Spellings list, String cell) {
        return Arrays.stream(cell.split("[;\\n]+", 0))
                .flatMap(part -> list.find(part)
                        .map(Stream::of)
                        .orElseGet(() -> Arrays.stream(part.strip().split("[\\s,]+", 0))
                                .map(one -> list.find(one).orElse(one))))
                .collect(Collectors.joining(" "));
    }

    private Spellings of(CaseColumn column) {
        return known.computeIfAbsent(column.list(), list -> Spellings.of(lists.apply(list)));
    }
}
