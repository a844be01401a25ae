package org.fairevaloir.cases.survey.web;

import java.util.List;
import java.util.Locale;
import org.fairevaloir.cases.survey.Survey;
import org.fairevaloir.cases.survey.Survey.Count;
import org.fairevaloir.cases.survey.Survey.Row;
import org.fairevaloir.cases.survey.Survey.Table;
import org.fairevaloir.codelists.CodeLists;
import org.fairevaloir.shared.Texts;

/** A table of the survey in words, for the page and for the file. */
public record ShownSurvey(String caption, boolean many, List<Line> lines) {

    /** A row with its label. */
    public record Line(String label, Count count) {}

    public ShownSurvey {
        lines = List.copyOf(lines);
    }

    static List<ShownSurvey> of(Survey survey, CodeLists lists, Locale language) {
        return survey.tables().stream()
                .map(table -> new ShownSurvey(
                        Texts.in(language, "exports.table." + table.name()),
                        table.many(),
                        table.rows().stream()
                                .map(row -> new Line(label(table, row, lists, language), row.count()))
                                .toList()))
                .toList();
    }

    private static String label(Table table, Row row, CodeLists lists, Locale language) {
        return row.code() == null
                ? Texts.in(language, "exports.survey.notSaid")
                : lists.label(table.list(), row.code(), language);
    }
}
