package org.fairevaloir.cases.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.fairevaloir.codelists.web.CodesPage;
import org.fairevaloir.shared.Language;
import org.fairevaloir.shared.Texts;

/** What the codes of a list mean, where a form shows it beside them. */
@Named("meanings")
@ApplicationScoped
public class MeaningsPage {
    private final Map<String, Boxes> kept = new ConcurrentHashMap<>();

    @Inject
    CodesPage codes;

    @Inject
    Language language;

    @Inject
    Texts texts;

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

    /** Whether there is anything to explain: no more than a yes or a no in some lists. */
    public boolean has(String list) {
        return codes.menu(list).stream().anyMatch(MeaningsPage::isExplained);
    }

    /** What the choices of a short menu mean, one after the other: {@code Levé : Le droit est effectif. …}. */
    public String inWords(List<SelectItem> choices) {
        return choices.stream()
                .filter(MeaningsPage::isExplained)
                .map(choice -> choice.getLabel() + texts.get("menu.colon") + " " + choice.getDescription())
                .collect(Collectors.joining(" "));
    }

    private static boolean isExplained(SelectItem code) {
        String meaning = code.getDescription();
        return meaning != null && !meaning.isBlank();
    }

    private static SelectItem explained(SelectItem code) {
        if (!isExplained(code)) {
            return code;
        }
        String meaning = code.getDescription();
        String label = "<span>" + escaped(code.getLabel()) + "</span> <small>" + escaped(meaning) + "</small>";
        return new SelectItem(code.getValue(), label, meaning, false, false);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
