package org.fairevaloir.cases.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.fairevaloir.associations.ListMembers;
import org.fairevaloir.associations.ListMembers.Member;
import org.fairevaloir.cases.CaseSort;
import org.fairevaloir.cases.CaseSummary;
import org.fairevaloir.cases.CaseWindow;
import org.fairevaloir.cases.FindCases;
import org.fairevaloir.cases.model.CaseStatus;
import org.fairevaloir.shared.Slice;

/** The list of the cases in one's scope; its whole state is in the address, so that it can be bookmarked. */
@Named
@RequestScoped
public class CaseListPage {
    private static final int ROWS = 25;

    @Inject
    FindCases findCases;

    @Inject
    ListAddress address;

    @Inject
    ListMembers listMembers;

    @Inject
    Clock clock;

    private int page = 1;
    private Slice<CaseSummary> found = new Slice<>(List.of(), 0);

    public void find() {
        found = findCases.find(address.filter(), new CaseWindow(getSort(), (page - 1) * ROWS, ROWS));
    }

    /** Shows the first page of what the filters let through. */
    public String filter() {
        page = 1;
        return "/cases/list?faces-redirect=true&includeViewParams=true";
    }

    public CaseSort getSort() {
        return Arrays.stream(CaseSort.values())
                .filter(sort -> sort.name().equals(address.getConditions().get("sort")))
                .findFirst()
                .orElse(CaseSort.NEWEST_CHANGE);
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

    public ListAddress getAddress() {
        return address;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Math.max(1, Math.min(page, 100_000));
    }
}
