package org.fairevaloir.cases.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fairevaloir.associations.ListMembers;
import org.fairevaloir.associations.ListMembers.Member;
import org.fairevaloir.cases.CaseFilter;
import org.fairevaloir.cases.CaseSort;
import org.fairevaloir.cases.CaseSummary;
import org.fairevaloir.cases.CaseWindow;
import org.fairevaloir.cases.FindCases;
import org.fairevaloir.cases.model.CaseStatus;
import org.fairevaloir.shared.Slice;
import org.jspecify.annotations.Nullable;

/** The list of the cases in one's scope; its whole state is in the address, so that it can be bookmarked. */
@Named
@RequestScoped
public class CaseListPage {
    private static final int ROWS = 25;

    @Inject
    FindCases findCases;

    @Inject
    ListMembers listMembers;

    @Inject
    Clock clock;

    private final Map<String, @Nullable String> conditions = new TreeMap<>();
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;
    private int page = 1;
    private Slice<CaseSummary> found = new Slice<>(List.of(), 0);

    public void find() {
        CaseFilter filter = new CaseFilter(
                known(CaseStatus.values(), conditions.get("status")),
                conditions.get("association"),
                conditions.get("right"),
                conditions.get("department"),
                from,
                to);
        found = findCases.find(filter, new CaseWindow(getSort(), (page - 1) * ROWS, ROWS));
    }

    /** Shows the first page of what the filters let through. */
    public String filter() {
        page = 1;
        return "/cases/list?faces-redirect=true&includeViewParams=true";
    }

    private static <E extends Enum<E>> @Nullable E known(E[] values, @Nullable String name) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    public CaseSort getSort() {
        CaseSort sort = known(CaseSort.values(), conditions.get("sort"));
        return sort == null ? CaseSort.NEWEST_CHANGE : sort;
    }

    public List<Member> getMembers() {
        return listMembers.on(LocalDate.now(clock));
    }

    public List<CaseStatus> getStatuses() {
        return List.of(CaseStatus.values());
    }

    public List<CaseSort> getSorts() {
        return List.of(CaseSort.values());
    }

    public List<CaseSummary> getRows() {
        return found.rows();
    }

    public long getTotal() {
        return found.total();
    }

    public int getPages() {
        return (int) Math.max(1, (found.total() + ROWS - 1) / ROWS);
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

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Math.max(1, Math.min(page, 100_000));
    }
}
