package org.fairevaloir.codelists;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fairevaloir.codelists.model.Code;
import org.fairevaloir.codelists.model.Mark;
import org.fairevaloir.shared.Csv;

/** The code lists that ship with the platform: {@code codelists/<list>.csv}, named in {@code codelists/lists.csv}. */
public final class ShippedCodes {
    private static final List<String> LANGUAGES = List.of("fr", "en");

    private ShippedCodes() {}

    /** All rows of all lists, parents before children where the files say so, in order of display. */
    public static List<Code> all() {
        List<Code> all = new ArrayList<>();
        for (NamedCsvRecord list : Csv.rows("codelists/lists.csv")) {
            String key = list.getField("list");
            for (NamedCsvRecord row : Csv.rows("codelists/" + key + ".csv")) {
                all.add(code(key, row));
            }
        }
        return all;
    }

    /** Paths of the files, so that a change in any of them is noticed. */
    public static List<String> files() {
        return Csv.rows("codelists/lists.csv").stream()
                .map(list -> "codelists/" + list.getField("list") + ".csv")
                .toList();
    }

    private static Code code(String list, NamedCsvRecord row) {
        return new Code(
                list,
                row.getField("code"),
                filled(row.getField("parent")),
                filled(row.getField("mark")).map(Mark::valueOf),
                byLanguage(row, "label_"),
                byLanguage(row, "help_"));
    }

    private static Map<String, String> byLanguage(NamedCsvRecord row, String prefix) {
        Map<String, String> texts = new HashMap<>();
        for (String language : LANGUAGES) {
            filled(row.getField(prefix + language)).ifPresent(text -> texts.put(language, text));
        }
        return texts;
    }

    private static Optional<String> filled(String field) {
        return Optional.of(field).filter(text -> !text.isBlank());
    }
}
