package org.fairevaloir.cases.survey.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.fairevaloir.cases.survey.Survey.Count;
import org.fairevaloir.cases.survey.web.ShownSurvey.Line;
import org.fairevaloir.spreadsheets.SheetFormat;
import org.fairevaloir.spreadsheets.reading.Limits;
import org.fairevaloir.spreadsheets.reading.TableReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The survey as a file: the same rows in every format. */
class SurveySheetTest {
    @ParameterizedTest
    @EnumSource
    void the_tables_stand_below_each_other_with_everybody_first(SheetFormat format) throws IOException {
        List<ShownSurvey> tables = List.of(
                new ShownSurvey("Sexe", false, List.of(new Line("Femmes", new Count(2, 4)))),
                new ShownSurvey("Plainte", false, List.of(new Line("=Déposée", new Count(0, 1)))));
        byte[] file = SurveySheet.of(tables, new Count(2, 5), format, Locale.FRENCH);

        List<List<String>> rows = new ArrayList<>();
        new TableReader(Limits.USUAL)
                .read(
                        new ByteArrayInputStream(file),
                        row -> rows.add(List.of("Tableau", "Réponse", "Repérées", "Accompagnées", "Ensemble").stream()
                                .map(row.cells()::get)
                                .map(String::valueOf)
                                .toList()));
        assertThat(rows)
                .containsExactly(
                        List.of("Toutes les victimes", "Toutes les victimes", "2", "5", "7"),
                        List.of("Sexe", "Femmes", "2", "4", "6"),
                        List.of("Plainte", format == SheetFormat.CSV ? "'=Déposée" : "=Déposée", "0", "1", "1"));
    }
}
