package org.fairevaloir.cases.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.fairevaloir.cases.CaseSummary;
import org.fairevaloir.cases.filters.FilterRules;
import org.fairevaloir.cases.followup.FindLiftable;
import org.fairevaloir.cases.followup.FindLiftable.Liftable;
import org.jspecify.annotations.Nullable;

/** The last column of the list: which of its cases still have a blockage to lift, and the address that lifts it. */
@Named
@RequestScoped
public class LiftablePage {
    @Inject
    FindLiftable findLiftable;

    @Inject
    CaseListPage list;

    @Inject
    ListAddress address;

    private @Nullable Liftable found;

    public boolean hasOpen(CaseSummary row) {
        return (row.status().isCounted() || row.status().isOpenToItsAssociation())
                && found().open().contains(row.id());
    }

    public boolean isWaiting(CaseSummary row) {
        return found().waiting().contains(row.id());
    }

    public boolean isLifting(CaseSummary row) {
        return found().lifting().contains(row.id());
    }

    private Liftable found() {
        Liftable known = found == null
                ? findLiftable.among(
                        list.getFound().rows().stream().map(CaseSummary::id).toList())
                : found;
        found = known;
        return known;
    }

    /** What the address says behind the id of a case, so that one comes back to the same place of the same list. */
    public String getWayBack() {
        String query = FilterRules.query(address.parameters());
        String place = list.getPlace();
        return (query.isEmpty() ? "" : "&" + query)
                + (place == null ? "" : "&place=" + URLEncoder.encode(place, StandardCharsets.UTF_8));
    }
}
