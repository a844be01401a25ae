package org.fairevaloir.codelists.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fairevaloir.codelists.CodeLists;
import org.fairevaloir.codelists.model.Authority;
import org.fairevaloir.codelists.model.Code;
import org.fairevaloir.codelists.model.Mark;
import org.fairevaloir.shared.Language;
import org.fairevaloir.shared.Texts;
import org.jspecify.annotations.Nullable;

/** The code lists as pages show them, in the person's language. */
@Named("codes")
@ApplicationScoped
public class CodesPage {
    private final Map<String, Menu> menus = new ConcurrentHashMap<>();

    @Inject
    CodeLists lists;

    @Inject
    Language language;

    @Inject
    Texts texts;

    /** @param of the rows from which it was made: others, and it is made anew */
    private record Menu(List<Code> of, List<SelectItem> items) {}

    public String label(String list, @Nullable String code) {
        return lists.label(list, code, language.getLocale());
    }

    public String help(String list, @Nullable String code) {
        return lists.help(list, code, language.getLocale());
    }

    /** What there is to choose from, in order of display. Départements are found by their number as well as by their name. */
    public List<SelectItem> items(String list) {
        List<SelectItem> menu = menu(list);
        return menu.subList(1, menu.size());
    }

    /** The same, after a first row that chooses nothing. A form asks for it in each of its phases, so it is kept. */
    public List<SelectItem> menu(String list) {
        List<Code> codes = lists.choices(list);
        Locale locale = language.getLocale();
        String name = locale.getLanguage() + ":" + list;
        Menu known = menus.get(name);
        if (known != null && known.of == codes) {
            return known.items;
        }
        Function<Code, String> before = list.equals("department") ? code -> code.code() + " – " : code -> "";
        Menu fresh = new Menu(
                codes, Stream.concat(Stream.of(choose()), items(codes, before)).toList());
        menus.put(name, fresh);
        return fresh.items;
    }

    /** The row of a menu that chooses nothing. */
    public SelectItem choose() {
        SelectItem nothing = new SelectItem("", texts.get("menu.choose"));
        nothing.setNoSelectionOption(true);
        return nothing;
    }

    /** The blockage statuses that ask for a date and for who lifted it, as the script of the form reads them. */
    public String getNeedingOutcome() {
        return lifted().stream().map(Code::code).collect(Collectors.joining(" "));
    }

    /** The same as choices of a menu. */
    public List<SelectItem> getLiftedStatuses() {
        return items(lifted(), code -> "").toList();
    }

    /** Why the coordinator may erase a case: not for what the platform finds by itself. */
    public List<SelectItem> getErasureGrounds() {
        List<Code> grounds = lists.codes("erasure_ground").stream()
                .filter(ground -> !lists.marked(ground.list(), ground.code(), Mark.PLATFORM))
                .toList();
        return items(grounds, code -> "").toList();
    }

    private List<Code> lifted() {
        return lists.codes("blockage_status").stream()
                .filter(row -> lists.isLifted(row.code()))
                .toList();
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

    private Stream<SelectItem> items(List<Code> codes, Function<Code, String> before) {
        Locale locale = language.getLocale();
        return codes.stream()
                .map(code -> new SelectItem(code.code(), before.apply(code) + code.label(locale), code.help(locale)));
    }
}
