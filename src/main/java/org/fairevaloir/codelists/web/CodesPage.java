package org.fairevaloir.codelists.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.fairevaloir.codelists.CodeLists;
import org.fairevaloir.codelists.model.Authority;
import org.fairevaloir.codelists.model.Code;
import org.fairevaloir.codelists.model.Mark;
import org.fairevaloir.shared.Language;
import org.jspecify.annotations.Nullable;

/** The code lists as pages show them, in the person's language. */
@Named("codes")
@ApplicationScoped
public class CodesPage {
    @Inject
    CodeLists lists;

    @Inject
    Language language;

    public String label(String list, @Nullable String code) {
        return lists.label(list, code, language.getLocale());
    }

    public String help(String list, @Nullable String code) {
        return lists.help(list, code, language.getLocale());
    }

    /** The choices of a menu, in order of display. */
    public List<SelectItem> items(String list) {
        return lists.choices(list).stream().map(this::item).toList();
    }

    /** Départements are found by their number as well as by their name. */
    public List<SelectItem> departments() {
        return lists.codes("department").stream()
                .map(code -> new SelectItem(code.code(), code.code() + " – " + code.label(language.getLocale())))
                .toList();
    }

    /** The blockage statuses that ask for a date and for who lifted it, as the script of the form reads them. */
    public String getNeedingOutcome() {
        return lifted().stream().map(Code::code).collect(Collectors.joining(" "));
    }

    /** The same as choices of a menu. */
    public List<SelectItem> getLiftedStatuses() {
        return lifted().stream().map(this::item).toList();
    }

    private List<Code> lifted() {
        return lists.marked("blockage_status", Mark.NEEDS_OUTCOME);
    }

    /** Labels of these codes, joined; a dash for none. */
    public String labels(String list, Collection<String> chosen) {
        return chosen.isEmpty()
                ? "–"
                : chosen.stream().map(code -> label(list, code)).collect(Collectors.joining(", "));
    }

    /** Name of an authority; a dash for none. */
    public String authority(@Nullable String code) {
        return lists.authority(code).map(Authority::name).orElse("–");
    }

    /** The authorities of this type in a département that are known by name. */
    public List<SelectItem> authorities(@Nullable String type, @Nullable String department) {
        return department == null
                ? List.of()
                : lists.authorities(department).stream()
                        .filter(authority -> authority.type().equals(type))
                        .map(authority -> new SelectItem(authority.code(), authority.name()))
                        .toList();
    }

    private SelectItem item(Code code) {
        return new SelectItem(code.code(), code.label(language.getLocale()), code.help(language.getLocale()));
    }
}
