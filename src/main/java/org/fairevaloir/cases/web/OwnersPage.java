package org.fairevaloir.cases.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.fairevaloir.cases.followup.CountOwned;
import org.fairevaloir.cases.followup.CountOwned.Owner;
import org.fairevaloir.cases.followup.ReassignCases;
import org.fairevaloir.shared.Notices;
import org.fairevaloir.shared.Problems;
import org.fairevaloir.shared.Stale;
import org.jspecify.annotations.Nullable;

/** Who looks after how many cases; and all of somebody's cases for a colleague, when that person leaves. */
@Named
@RequestScoped
public class OwnersPage {
    @Inject
    CountOwned countOwned;

    @Inject
    ReassignCases reassignCases;

    @Inject
    Notices notices;

    private @Nullable List<Owner> owners;
    private @Nullable String leaver;
    private @Nullable String successor;

    public List<Owner> getOwners() {
        if (owners == null) {
            owners = countOwned.count();
        }
        return owners;
    }

    /** Those who may take over: colleagues who signed in once. */
    public List<Owner> getSuccessors() {
        return getOwners().stream().filter(one -> !one.name().isEmpty()).toList();
    }

    public @Nullable String reassign() {
        try {
            String from = leaver == null ? "" : leaver;
            String to = successor == null ? "" : successor;
            notices.confirm("cases.owners.reassigned", reassignCases.reassign(from, to));
            return "/cases/owners?faces-redirect=true";
        } catch (Problems e) {
            notices.refuse(e);
        } catch (Stale e) {
            notices.warn("cases.owners.stale");
        }
        return null;
    }

    public @Nullable String getLeaver() {
        return leaver;
    }

    public void setLeaver(@Nullable String leaver) {
        this.leaver = leaver;
    }

    public @Nullable String getSuccessor() {
        return successor;
    }

    public void setSuccessor(@Nullable String successor) {
        this.successor = successor;
    }
}
