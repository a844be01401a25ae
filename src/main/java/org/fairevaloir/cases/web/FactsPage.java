package org.fairevaloir.cases.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fairevaloir.cases.facts.FieldPath;
import org.fairevaloir.codelists.CodeLists;
import org.fairevaloir.codelists.model.Authority;
import org.fairevaloir.shared.Formats;
import org.fairevaloir.shared.Language;
import org.fairevaloir.shared.Texts;
import org.jspecify.annotations.Nullable;

/** A fact of a case as pages show it, in the person's language. */
@Named("facts")
@ApplicationScoped
public class FactsPage {
    private static final String NOTHING = "–";

    @Inject
    CodeLists lists;

    @Inject
    Formats formats;

    @Inject
    Language language;

    @Inject
    Texts texts;

    /** What a field says; a dash for nothing. */
    public String value(FieldPath path, @Nullable String said) {
        if (said == null || said.isEmpty()) {
            return NOTHING;
        }
        if (path.field().isEmpty()) {
            return "n° " + said;
        }
        if (path.isAuthority()) {
            return lists.authority(said).map(Authority::name).orElse(NOTHING);
        }
        return path.list().map(list -> labels(list, said)).orElseGet(() -> textOrDate(path, said));
    }

    private String labels(String list, String codes) {
        return Stream.of(codes.split(" "))
                .map(code -> lists.label(list, code, language.getLocale()))
                .collect(Collectors.joining(", "));
    }

    private String textOrDate(FieldPath path, String said) {
        if (path.isMonth()) {
            return formats.month(YearMonth.parse(said));
        }
        return path.isDay() ? formats.date(LocalDate.parse(said)) : said;
    }

    /** Label of a field, and of which blockage. */
    public String title(FieldPath path, int blockage) {
        String label = texts.get(path.label());
        return blockage == 0 ? label : texts.get("cases.changes.of", blockage, label);
    }

    /** Label of the field with a path such as a remark has; that of the whole case for none. */
    public String label(String path) {
        return texts.get(
                path.isEmpty() ? "cases.facts.whole" : FieldPath.of(path).label());
    }
}
