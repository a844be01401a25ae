package org.fairevaloir.cases.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.fairevaloir.cases.BlockageDraft;
import org.fairevaloir.cases.CaseDraft;
import org.fairevaloir.cases.CaseView;
import org.fairevaloir.cases.ReadCase;
import org.fairevaloir.cases.followup.LiftBlockage;
import org.fairevaloir.cases.followup.LiftBlockage.Outcome;
import org.fairevaloir.shared.Ids;
import org.fairevaloir.shared.NotFound;
import org.fairevaloir.shared.Notices;
import org.fairevaloir.shared.Problem;
import org.fairevaloir.shared.Problems;
import org.fairevaloir.shared.Stale;
import org.jspecify.annotations.Nullable;

/** The page on which a member says that a blockage was lifted: the day is proposed, and one button says by whom. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected is a proxy, which is serialisable
public class LiftPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String LIFTED = "RESOLVED";

    @Inject
    ReadCase readCase;

    @Inject
    LiftBlockage liftBlockage;

    @Inject
    Notices notices;

    @Inject
    Clock clock;

    private @Nullable String id;
    private @Nullable CaseView view;
    private @Nullable LocalDate day;
    private String status = LIFTED;

    public void open() {
        if (view == null) {
            CaseView found = readCase.read(Ids.inAddress(id, "case"));
            if (!found.status().isCounted() && !found.status().isOpenToItsAssociation()) {
                throw new NotFound("case not open");
            }
            view = found;
            day = LocalDate.now(clock);
        }
    }

    public @Nullable String lift(BlockageDraft blockage, String by) {
        CaseDraft read = getView().content();
        try {
            liftBlockage.lift(read.id(), read.version(), blockage.id(), new Outcome(status, day, by));
            notices.confirm(
                    getView().status().isCounted() ? "cases.lift.told" : "cases.lift.done",
                    getView().reference());
            return "/cases/list?faces-redirect=true&includeViewParams=true";
        } catch (Problems e) {
            notices.refuse(onThisPage(e));
        } catch (Stale e) {
            notices.warn("cases.case.stale");
        }
        return null;
    }

    /** The case's field of the day is this page's; what is wrong elsewhere in the case is told without a field. */
    private static Problems onThisPage(Problems told) {
        return new Problems(told.list().stream()
                .map(problem -> {
                    String field = problem.field().endsWith(".outcomeDate") ? "day" : "";
                    return new Problem(field, problem.key(), problem.arguments());
                })
                .toList());
    }

    public CaseView getView() {
        return Objects.requireNonNull(view, "open() comes first");
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(String status) {
        this.status = status;
    }
}
