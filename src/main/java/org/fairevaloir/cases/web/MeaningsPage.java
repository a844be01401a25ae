package org.fairevaloir.cases.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.fairevaloir.codelists.web.CodesPage;
import org.fairevaloir.shared.Language;

/** What the codes of a list mean, where a form lets one tick several. */
@Named("meanings")
@ApplicationScoped
public class MeaningsPage {
    private final Map<String, Boxes> kept = new ConcurrentHashMap<>();

    @Inject
    CodesPage codes;

    @Inject
    Language language;

    /** @param of the menu from which they were made: another one, and they are made anew */
    private record Boxes(List<SelectItem> of, List<SelectItem> items) {}

    /**
     * The boxes of a list, each with its definition and example below its name: Faces shows a description nowhere. They
     * are there without a script, and cost no component. Asked for in each phase, so they are kept.
     */
    public List<SelectItem> boxes(String list) {
        List<SelectItem> menu = codes.menu(list);
        String name = language.getLocale().getLanguage() + ":" + list;
        Boxes known = kept.get(name);
        if (known != null && known.of == menu) {
            return known.items;
        }
        Boxes fresh = new Boxes(
                menu, menu.stream().skip(1).map(MeaningsPage::explained).toList());
        kept.put(name, fresh);
        return fresh.items;
    }

    private static SelectItem explained(SelectItem code) {
        String meaning = code.getDescription();
        if (meaning == null || meaning.isBlank()) {
            return code;
        }
        String label = "<span>" + escaped(code.getLabel()) + "</span> <small>" + escaped(meaning) + "</small>";
        return new SelectItem(code.getValue(), label, meaning, false, false);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
