package org.fairevaloir.cases.tables;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fairevaloir.codelists.model.Code;

/**
 * What a cell may say instead of a code: the code in other capitals, or its label in any language of the platform,
 * whatever its capitals and accents. A label that two codes of a list share says neither.
 */
public final class CellCodes {
    /** A day, as {@link CellReader} knows it, or the sign for a missing one, after the kind and before the result. */
    private static final Pattern ACTION =
            Pattern.compile("(\\S.*?)\\s+(\\d+[-/]\\d+[-/]\\d+|\\" + CellReader.MISSING + ")(?:\\s+(.*))?");

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
            case ACTIONS -> actions(cell);
            case TEXT, DAY, MONTH -> cell;
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

    /** The day stands between the two labels, whatever blanks they have; what has none is the first alone. */
    private String actions(String cell) {
        return Arrays.stream(cell.split("[;\\n]+", 0))
                .map(String::strip)
                .map(this::action)
                .collect(Collectors.joining("; "));
    }

    private String action(String said) {
        Matcher parts = ACTION.matcher(said);
        return parts.matches()
                ? Stream.of(
                                code("action_type", parts.group(1)),
                                parts.group(2),
                                code("action_result", Objects.requireNonNullElse(parts.group(3), "")))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" "))
                : code("action_type", said);
    }

    private String code(String list, String said) {
        return of(list).find(said).orElse(said);
    }

    private Spellings of(CaseColumn column) {
        return of(column.list());
    }

    private Spellings of(String list) {
        return known.computeIfAbsent(list, key -> Spellings.of(lists.apply(key)));
    }
}
