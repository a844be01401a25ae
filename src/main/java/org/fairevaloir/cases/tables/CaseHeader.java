package org.fairevaloir.cases.tables;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fairevaloir.shared.Language;
import org.fairevaloir.shared.Problem;
import org.fairevaloir.shared.Problems;
import org.jspecify.annotations.Nullable;

/**
 * The header of a table. A column is known by its technical name, whatever follows it after a blank, and by what
 * people call it in any language of the platform, whatever its capitals and accents.
 */
public final class CaseHeader {
    /** In CSV a text that looks like a formula comes with an apostrophe before it, which is not part of it. */
    private static final Pattern MADE_HARMLESS = Pattern.compile("(?s)'(?=\\s*[=+\\-@＝＋－＠﹦﹢﹣﹫−]|[\\t\\r\\n]).*");

    private static final Map<String, CaseColumn> BY_LABEL = labels();

    private final Map<String, CaseColumn> known = new LinkedHashMap<>();
    private final List<String> unknown = new ArrayList<>();

    /**
     * @throws Problems when no column is known, or two are the same
     */
    public CaseHeader(Collection<String> titles) {
        Map<CaseColumn, String> taken = new HashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (String title : titles) {
            Optional<CaseColumn> column = column(title);
            if (column.isEmpty()) {
                unknown.add(title);
            } else if (taken.containsKey(column.get())) {
                String first = Objects.requireNonNull(taken.get(column.get()));
                problems.add(Problem.of("file", "tables.problem.sameColumn", first, title));
            } else {
                taken.put(column.get(), title);
                known.put(title, column.get());
            }
        }
        if (known.isEmpty()) {
            problems.add(Problem.of("file", "tables.problem.noKnownColumn"));
        }
        Problems.throwIfAny(problems);
    }

    private static Optional<CaseColumn> column(String title) {
        return CaseColumns.find(title.split("[\\s(\u00a0]", 2)[0])
                .or(() -> Optional.ofNullable(BY_LABEL.get(plain(title))));
    }

    /** Titles of columns that nobody knows; what they hold is left out. */
    public List<String> unknown() {
        return List.copyOf(unknown);
    }

    /** Names of the columns without which no case of this table can be submitted. */
    public List<String> missing() {
        return CaseColumns.all().stream()
                .filter(column -> column.required() && !known.containsValue(column))
                .map(CaseColumn::name)
                .toList();
    }

    /**
     * The row under this header.
     *
     * @param cells by the titles of their columns
     */
    public CaseLine line(int number, Map<String, String> cells) {
        Map<String, String> named = new HashMap<>();
        cells.forEach((title, cell) -> {
            @Nullable CaseColumn column = known.get(title);
            if (column != null) {
                named.put(column.name(), MADE_HARMLESS.matcher(cell).matches() ? cell.substring(1) : cell);
            }
        });
        return new CaseLine(number, named);
    }

    private static Map<String, CaseColumn> labels() {
        Map<String, CaseColumn> labels = new HashMap<>();
        for (CaseColumn column : CaseColumns.all()) {
            for (Locale language : Language.ALL) {
                labels.put(plain(column.label(language)), column);
            }
        }
        return labels;
    }

    static String plain(String title) {
        return Normalizer.normalize(title, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
