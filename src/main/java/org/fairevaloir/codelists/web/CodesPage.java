package org.fairevaloir.codelists.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.fairevaloir.codelists.CodeLists;
import org.fairevaloir.codelists.model.Code;
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
        return lists.codes(list).stream().map(code -> item(list, code)).toList();
    }

    /** Départements are found by their number as well as by their name. */
    public List<SelectItem> departments() {
        return lists.codes("department").stream()
                .map(code -> new SelectItem(code.code(), code.code() + " – " + label("department", code.code())))
                .toList();
    }

    private SelectItem item(String list, Code code) {
        return new SelectItem(code.code(), label(list, code.code()), help(list, code.code()));
    }
}
