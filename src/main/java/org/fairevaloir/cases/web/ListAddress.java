package org.fairevaloir.cases.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.fairevaloir.access.CurrentUser;
import org.fairevaloir.access.Permission;
import org.fairevaloir.cases.CaseFilter;
import org.fairevaloir.cases.model.CaseStatus;
import org.fairevaloir.codelists.CodeLists;
import org.fairevaloir.codelists.model.Code;
import org.jspecify.annotations.Nullable;

/**
 * What the address of a list or of an export says, by the names of its parameters. Several values of one parameter are
 * separated by commas; what isn't known is left out.
 */
@RequestScoped
public class ListAddress {
    /** Parameters that are a field's name and a code of its list. */
    private static final List<String> CODES = List.of(
            "association", "right", "obstacle", "authorityType", "blockageStatus", "exploitationForm", "department");

    /** Parameters that somebody types: capitals or not is the same. */
    private static final List<String> TYPED = List.of("reference", "measure", "commitment");

    /** The columns that a list can have beside the reference, in their order. */
    private static final List<String> COLUMNS = List.of(
            "association", "status", "firstContactMonth", "exploitationForm", "right", "department", "updatedAt");

    /** What a list shows as long as nobody chooses. */
    private static final List<String> USUAL =
            List.of("association", "status", "exploitationForm", "right", "department", "updatedAt");

    @Inject
    CurrentUser user;

    @Inject
    CodeLists lists;

    private final Map<String, @Nullable String> conditions = new TreeMap<>();
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;

    /** The filter that these parameters are. */
    public CaseFilter filter() {
        CaseFilter filter = CaseFilter.in(states().toArray(CaseStatus[]::new)).changed(from, to);
        for (String field : CODES) {
            filter = filter.with(field, conditions.get(field));
        }
        String group = conditions.get("ageGroup");
        if (group != null && !group.isEmpty()) {
            filter = filter.withAny("ageBand", bands(group));
        }
        for (String field : TYPED) {
            String typed = Objects.requireNonNullElse(conditions.get(field), "");
            filter = filter.with(field, typed.strip().toUpperCase(Locale.ROOT));
        }
        // Whose cases these are is told by a word, not by a name: a bookmark may be handed to a colleague.
        if ("me".equals(conditions.get("owner"))) {
            filter = filter.with("owner", user.theCaller().subject());
        }
        return filter;
    }

    /** What is said, by the names of the parameters, as an address would say it. */
    public Map<String, String> parameters() {
        Map<String, String> said = new TreeMap<>();
        conditions.forEach((name, value) -> {
            if (value != null && !value.isEmpty()) {
                said.put(name, value);
            }
        });
        if (from != null) {
            said.put("from", from.toString());
        }
        if (to != null) {
            said.put("to", to.toString());
        }
        return said;
    }

    private List<String> bands(String group) {
        return lists.codes("age_band").stream()
                .filter(band -> band.parent().filter(group::equals).isPresent())
                .map(Code::code)
                .toList();
    }

    private Set<CaseStatus> states() {
        List<String> names = values("status");
        Set<CaseStatus> states = EnumSet.noneOf(CaseStatus.class);
        Arrays.stream(CaseStatus.values())
                .filter(state -> names.contains(state.name()))
                .forEach(states::add);
        return states;
    }

    /** The states that are ticked, in the order of a case's life. */
    public List<String> getStates() {
        return states().stream().map(CaseStatus::name).toList();
    }

    public void setStates(List<String> ticked) {
        put("status", ticked);
    }

    /** The columns that may be chosen: a member's cases are all of one association. */
    public List<String> getAllColumns() {
        return forThisUser(COLUMNS);
    }

    /** The columns that are shown, in their order; the usual ones when none is chosen. */
    public List<String> getColumns() {
        List<String> wanted = values("columns");
        List<String> chosen = getAllColumns().stream().filter(wanted::contains).toList();
        return chosen.isEmpty() ? forThisUser(USUAL) : chosen;
    }

    /** What is shown anyway needs no word in the address. */
    public void setColumns(List<String> ticked) {
        put("columns", ticked.equals(forThisUser(USUAL)) ? List.of() : ticked);
    }

    private List<String> forThisUser(List<String> columns) {
        return columns.stream()
                .filter(column -> !column.equals("association") || user.may(Permission.REVIEW_CASE))
                .toList();
    }

    private List<String> values(String parameter) {
        String value = conditions.get(parameter);
        return value == null || value.isEmpty() ? List.of() : List.of(value.split(","));
    }

    private void put(String parameter, Collection<String> values) {
        conditions.put(parameter, values.isEmpty() ? null : String.join(",", values));
    }

    public Map<String, @Nullable String> getConditions() {
        return conditions;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getTo() {
        return to;
    }

    public void setTo(@Nullable LocalDate to) {
        this.to = to;
    }
}
