package org.fairevaloir.cases.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.fairevaloir.associations.ListMembers;
import org.fairevaloir.associations.ListMembers.Member;
import org.fairevaloir.cases.CaseCursor;
import org.fairevaloir.cases.CaseSort;
import org.fairevaloir.cases.CaseSummary;
import org.fairevaloir.cases.CaseWindow;
import org.fairevaloir.cases.CountCases;
import org.fairevaloir.cases.FindCases;
import org.fairevaloir.cases.FindCases.Found;
import org.fairevaloir.cases.model.CaseStatus;
import org.jspecify.annotations.Nullable;

/** The list of the cases in one's scope; its whole state is in the address, so that it can be bookmarked. */
@Named
@RequestScoped
public class CaseListPage {
    private static final int ROWS = 25;

    /** What the address says of the place: after or before a case, or the end of the list. */
    private static final String AFTER = "after.";

    private static final String BEFORE = "before.";
    private static final String END = "end";

    @Inject
    FindCases findCases;

    @Inject
    CountCases countCases;

    @Inject
    ListAddress address;

    @Inject
    ListMembers listMembers;

    @Inject
    Clock clock;

    private @Nullable String place;
    private Found found = Found.NOTHING;
    private int total;

    public void find() {
        found = findCases.find(address.filter(), window());
        if (found.rows().isEmpty() && place != null) {
            // What lay there is gone meanwhile.
            found = findCases.find(address.filter(), CaseWindow.first(getSort(), ROWS));
        }
        total = countCases.count(address.filter());
    }

    /** A place that nobody gave out, or of a list in another order, is the beginning. */
    private CaseWindow window() {
        CaseSort sort = getSort();
        if (place != null && place.startsWith(BEFORE)) {
            return CaseCursor.of(place.substring(BEFORE.length()), sort)
                    .map(cursor -> CaseWindow.before(cursor, sort, ROWS))
                    .orElseGet(() -> CaseWindow.first(sort, ROWS));
        }
        if (place != null && place.startsWith(AFTER)) {
            return CaseWindow.after(
                    CaseCursor.of(place.substring(AFTER.length()), sort).orElse(null), sort, ROWS);
        }
        return END.equals(place) ? CaseWindow.before(null, sort, ROWS) : CaseWindow.first(sort, ROWS);
    }

    /** Shows the first page of what the filters let through. */
    public String filter() {
        place = null;
        return "/cases/list?faces-redirect=true&includeViewParams=true";
    }

    public CaseSort getSort() {
        return CaseSort.OF_A_LIST.stream()
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
        return CaseSort.OF_A_LIST;
    }

    public Found getFound() {
        return found;
    }

    /** Where the page before this one ends; only while there are rows. */
    public String getPrevious() {
        return BEFORE + CaseCursor.at(rows().get(0), getSort()).text();
    }

    /** Where the page after this one begins; only while there are rows. */
    public String getNext() {
        return AFTER + CaseCursor.at(rows().get(rows().size() - 1), getSort()).text();
    }

    private List<CaseSummary> rows() {
        return found.rows();
    }

    /** How many pass the filters; see {@link CountCases} for long lists. */
    public int getTotal() {
        return total;
    }

    public ListAddress getAddress() {
        return address;
    }

    public @Nullable String getPlace() {
        return place;
    }

    public void setPlace(@Nullable String place) {
        this.place = place;
    }
}
