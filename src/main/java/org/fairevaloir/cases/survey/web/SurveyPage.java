package org.fairevaloir.cases.survey.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.fairevaloir.cases.survey.FillSurvey;
import org.fairevaloir.cases.survey.Survey;
import org.fairevaloir.codelists.CodeLists;
import org.fairevaloir.shared.Download;
import org.fairevaloir.shared.Language;
import org.fairevaloir.shared.Notices;
import org.fairevaloir.shared.Problems;
import org.fairevaloir.spreadsheets.SheetFormat;
import org.jspecify.annotations.Nullable;

/** The survey of the year in the address, last year's without one; as a file when the address asks for one. */
@Named
@RequestScoped
public class SurveyPage {
    @Inject
    FillSurvey fillSurvey;

    @Inject
    CodeLists lists;

    @Inject
    Language language;

    @Inject
    Notices notices;

    @Inject
    Clock clock;

    private @Nullable Integer year;
    private @Nullable String file;
    private @Nullable Survey survey;
    private List<ShownSurvey> tables = List.of();

    /** Counts, or says what is wrong with the year. */
    public void fill() throws IOException {
        try {
            Survey filled = fillSurvey.fill(getYear());
            survey = filled;
            tables = ShownSurvey.of(filled, lists, language.getLocale());
            send(filled);
        } catch (Problems e) {
            notices.refuse(e);
        }
    }

    /** Does nothing when no file, or an unknown one, is asked for. */
    private void send(Survey filled) throws IOException {
        SheetFormat format = Stream.of(SheetFormat.values())
                .filter(known -> known.name().toLowerCase(Locale.ROOT).equals(file))
                .findFirst()
                .orElse(null);
        if (format != null) {
            byte[] content = SurveySheet.of(tables, filled.all(), format, language.getLocale());
            Download.send("miprof-" + filled.year() + "." + file, format.mediaType(), content);
        }
    }

    public String show() {
        return "/cases/survey?faces-redirect=true&includeViewParams=true";
    }

    public List<ShownSurvey> getTables() {
        return tables;
    }

    public @Nullable Survey getSurvey() {
        return survey;
    }

    /** Last year's is the one that is asked for. */
    public Integer getYear() {
        return Objects.requireNonNullElseGet(year, () -> Year.now(clock).getValue() - 1);
    }

    public void setYear(@Nullable Integer year) {
        this.year = year;
    }

    public @Nullable String getFile() {
        return file;
    }

    public void setFile(@Nullable String file) {
        this.file = file;
    }
}
