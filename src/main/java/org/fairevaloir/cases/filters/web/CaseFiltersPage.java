package org.fairevaloir.cases.filters.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.fairevaloir.associations.ListMembers.Member;
import org.fairevaloir.cases.filters.FilterRules;
import org.fairevaloir.cases.web.CaseListPage;
import org.fairevaloir.cases.web.ListAddress;
import org.fairevaloir.codelists.CodeLists;
import org.fairevaloir.shared.Formats;
import org.fairevaloir.shared.Language;
import org.fairevaloir.shared.Texts;

/**
 * The filters that are on, above the folded fields that they were chosen in: on a phone the list comes first. Each is a
 * link to the same list without it.
 */
@Named
@RequestScoped
public class CaseFiltersPage {
    /** Parameters that are a code, and its list. */
    private static final Map<String, String> LISTS = Map.of(
            "right", "right",
            "obstacle", "obstacle",
            "authorityType", "authority_type",
            "blockageStatus", "blockage_status",
            "exploitationForm", "exploitation_form",
            "department", "department",
            "ageGroup", "age_group",
            "measure", "plan_measure",
            "commitment", "commitment");

    /** What arranges a list and leaves nothing out. */
    private static final Set<String> ARRANGING = Set.of("sort", "columns");

    @Inject
    ListAddress address;

    @Inject
    CaseListPage list;

    @Inject
    CodeLists lists;

    @Inject
    Texts texts;

    @Inject
    Formats formats;

    @Inject
    Language language;

    /** A filter in words, and the address of the list without it. */
    public record Chip(String field, String value, String address) {}

    public List<Chip> getChips() {
        List<Chip> chips = new ArrayList<>();
        for (String state : address.getStates()) {
            List<String> others = address.getStates().stream()
                    .filter(other -> !other.equals(state))
                    .toList();
            chips.add(chip("status", texts.get("cases.status." + state), String.join(",", others)));
        }
        address.parameters().forEach((name, value) -> {
            if (!name.equals("status") && !ARRANGING.contains(name)) {
                chips.add(chip(name, value(name, value), ""));
            }
        });
        return chips;
    }

    /** What makes this list another one than the usual. */
    public Map<String, String> getParameters() {
        return address.parameters();
    }

    /** The fields unfold by themselves where one of them has to be corrected. */
    public boolean isToCorrect() {
        FacesContext faces = FacesContext.getCurrentInstance();
        return !faces.getMessageList("filters:from").isEmpty()
                || !faces.getMessageList("filters:to").isEmpty();
    }

    private Chip chip(String name, String value, String rest) {
        Map<String, String> others = new TreeMap<>(address.parameters());
        others.remove(name);
        if (!rest.isEmpty()) {
            others.put(name, rest);
        }
        String query = FilterRules.query(others);
        return new Chip(texts.get(label(name)), value, "list.xhtml" + (query.isEmpty() ? "" : "?" + query));
    }

    private static String label(String name) {
        return switch (name) {
            case "from" -> "cases.list.from";
            case "to" -> "cases.list.to";
            case "ageGroup" -> "lists.ageGroup";
            case "owner" -> "lists.owner";
            case "measure" -> "lists.measure";
            case "commitment" -> "lists.commitment";
            default -> "cases.field." + name;
        };
    }

    private String value(String name, String value) {
        String codes = LISTS.get(name);
        return switch (name) {
            case "association" -> association(value);
            case "owner" -> texts.get("lists.owner.me");
            case "from" -> formats.date(address.getFrom());
            case "to" -> formats.date(address.getTo());
            default -> codes == null ? value : lists.label(codes, value, language.getLocale());
        };
    }

    private String association(String code) {
        return list.getMembers().stream()
                .filter(member -> member.code().equals(code))
                .map(Member::name)
                .findFirst()
                .orElse(code);
    }
}
