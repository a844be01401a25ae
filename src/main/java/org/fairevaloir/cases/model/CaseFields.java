package org.fairevaloir.cases.model;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fairevaloir.cases.model.CaseField.Condition;
import org.fairevaloir.shared.Csv;

/** The coded fields of a case beyond the required ones. A new line of the file is a new field everywhere. */
public final class CaseFields {
    private static final List<CaseField> ALL =
            Csv.rows("cases/fields.csv").stream().map(CaseFields::field).toList();

    private static final Set<String> NAMES = ALL.stream().map(CaseField::name).collect(Collectors.toUnmodifiableSet());

    private CaseFields() {}

    /** Whether a field of this name is one of them, of the case or of a blockage. */
    public static boolean has(String name) {
        return NAMES.contains(name);
    }

    /** Fields of the case, in order of display. */
    public static List<CaseField> ofCase() {
        return of("case");
    }

    /** Fields of each blockage, in order of display. */
    public static List<CaseField> ofBlockage() {
        return of("blockage");
    }

    private static List<CaseField> of(String part) {
        return ALL.stream().filter(field -> field.part().equals(part)).toList();
    }

    private static CaseField field(NamedCsvRecord row) {
        String on = row.getField("when_field");
        return new CaseField(
                row.getField("part"),
                row.getField("section"),
                row.getField("name"),
                row.getField("list"),
                row.getField("choice").equals("many"),
                Optional.of(on)
                        .filter(field -> !field.isEmpty())
                        .map(field -> new Condition(field, row.getField("when_group")))
                        .orElse(null));
    }
}
