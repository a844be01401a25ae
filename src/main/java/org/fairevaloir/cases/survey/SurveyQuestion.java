package org.fairevaloir.cases.survey;

import java.util.List;
import java.util.Optional;
import org.fairevaloir.cases.model.CaseField;
import org.fairevaloir.cases.model.CaseFields;
import org.fairevaloir.shared.Csv;

/**
 * One table of the survey, as {@code cases/survey.csv} lists them.
 *
 * @param table its name
 * @param field the field of the case that is counted
 * @param list code list of the field
 * @param rows the list whose codes are the rows: the same, or the coarser one
 */
public record SurveyQuestion(String table, String field, String list, String rows) {
    private static final List<SurveyQuestion> ALL = Csv.rows("cases/survey.csv").stream()
            .map(row -> new SurveyQuestion(
                    row.getField("table"), row.getField("field"), row.getField("list"), row.getField("rows")))
            .toList();

    /** In order of display. */
    public static List<SurveyQuestion> all() {
        return ALL;
    }

    /** The field beyond the required ones that it asks about; empty for a required one. */
    Optional<CaseField> answer() {
        return CaseFields.ofCase().stream()
                .filter(known -> known.name().equals(field))
                .findFirst();
    }

    boolean isCoarse() {
        return !list.equals(rows);
    }
}
