package org.fairevaloir.cases.survey.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.fairevaloir.cases.survey.Survey.Count;
import org.fairevaloir.shared.Texts;
import org.fairevaloir.spreadsheets.SheetFormat;
import org.fairevaloir.spreadsheets.writing.RowSink;
import org.fairevaloir.spreadsheets.writing.SheetHead;

/** The tables of the survey below each other in one sheet: the same in all three formats. */
final class SurveySheet {
    private SurveySheet() {}

    /**
     * The file.
     *
     * @param all everybody who counts
     */
    static byte[] of(List<ShownSurvey> tables, Count all, SheetFormat format, Locale language) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (RowSink sink = RowSink.to(file, format)) {
            sink.sheet(SheetHead.of(
                    Texts.in(language, "exports.survey.sheet"),
                    Stream.of(
                                    "exports.survey.table",
                                    "exports.survey.answer",
                                    "exports.survey.detected",
                                    "exports.survey.supported",
                                    "exports.survey.together")
                            .map(key -> Texts.in(language, key))
                            .toList()));
            String everybody = Texts.in(language, "exports.survey.all");
            sink.row(row(everybody, everybody, all));
            for (ShownSurvey table : tables) {
                for (ShownSurvey.Line line : table.lines()) {
                    sink.row(row(table.caption(), line.label(), line.count()));
                }
            }
        }
        return file.toByteArray();
    }

    private static List<Object> row(String table, String label, Count count) {
        return List.of(table, label, count.detected(), count.supported(), count.together());
    }
}
