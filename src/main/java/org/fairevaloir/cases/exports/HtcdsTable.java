package org.fairevaloir.cases.exports;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fairevaloir.cases.CaseDraft;
import org.fairevaloir.cases.model.CaseField;
import org.fairevaloir.cases.model.CaseFields;
import org.fairevaloir.cases.model.CaseRules;
import org.fairevaloir.shared.Csv;

/**
 * A case in the words of the Human Trafficking Case Data Standard 2.0 (IOM), one row a person: only what the standard
 * has a field for and identifies nobody, so neither reference nor texts. The file {@code cases/htcds.csv} says which
 * code becomes which value of which field; a star stands for every code without a line of its own, and for the code
 * itself. Several values of one field are separated by blanks, as survey tools on the standard's own form write them.
 */
final class HtcdsTable implements CaseTable {
    private static final String EVERY = "*";
    private static final List<NamedCsvRecord> LINES = Csv.rows("cases/htcds.csv");
    private static final List<String> FIELDS =
            LINES.stream().map(line -> line.getField("htcds_field")).distinct().toList();

    /** For each of our lists the fields of the standard that it fills, with their values by code. */
    private static final Map<String, Map<String, Map<String, String>>> VALUES = LINES.stream()
            .collect(groupingBy(
                    line -> line.getField("list"),
                    groupingBy(
                            line -> line.getField("htcds_field"),
                            toMap(line -> line.getField("code"), line -> line.getField("htcds_value")))));

    @Override
    public List<String> columns() {
        return FIELDS;
    }

    @Override
    public List<List<String>> rows(ExportedCase exported) {
        CaseDraft said = exported.content();
        Map<String, Set<String>> cells = new HashMap<>();
        said.situation().codes().forEach((field, code) -> {
            if (code != null) {
                add(cells, CaseRules.listOf(field), code);
            }
        });
        for (CaseField field : CaseFields.ofCase()) {
            said.answers().of(field.name()).forEach(code -> add(cells, field.list(), code));
        }
        return List.of(FIELDS.stream()
                .map(field -> String.join(" ", cells.getOrDefault(field, Set.of())))
                .toList());
    }

    private static void add(Map<String, Set<String>> cells, String list, String code) {
        for (String field : VALUES.getOrDefault(list, Map.of()).keySet()) {
            String value = value(field, list, code);
            if (!value.isEmpty()) {
                cells.computeIfAbsent(field, key -> new LinkedHashSet<>()).add(value);
            }
        }
    }

    /** The value of this field for a code of a list; empty when they have nothing to do with each other. */
    static String value(String field, String list, String code) {
        Map<String, String> values = VALUES.getOrDefault(list, Map.of()).getOrDefault(field, Map.of());
        String found = values.getOrDefault(code, values.getOrDefault(EVERY, ""));
        return found.equals(EVERY) ? code : found;
    }
}
