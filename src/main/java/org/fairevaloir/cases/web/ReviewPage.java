package org.fairevaloir.cases.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.fairevaloir.cases.followup.EraseCase;
import org.fairevaloir.cases.followup.LeaveOutCase;
import org.fairevaloir.cases.followup.ReopenCase;
import org.fairevaloir.cases.review.AcceptAmendment;
import org.fairevaloir.cases.review.RefuseAmendment;
import org.fairevaloir.cases.review.ReleaseCase;
import org.fairevaloir.cases.review.ReturnCase;
import org.fairevaloir.cases.review.TakeInReview;
import org.fairevaloir.cases.review.ValidateCase;
import org.jspecify.annotations.Nullable;

/** What the coordinator does with an opened case. */
@Named
@ViewScoped
public class ReviewPage extends CaseAnswering {
    private static final long serialVersionUID = 1L;
    private static final String QUEUE = "/cases/queue";

    @Inject
    TakeInReview takeInReview;

    @Inject
    ReleaseCase releaseCase;

    @Inject
    ReturnCase returnCase;

    @Inject
    ValidateCase validateCase;

    @Inject
    AcceptAmendment acceptAmendment;

    @Inject
    RefuseAmendment refuseAmendment;

    @Inject
    ReopenCase reopenCase;

    @Inject
    LeaveOutCase leaveOutCase;

    @Inject
    EraseCase eraseCase;

    private @Nullable String reason;
    private @Nullable String ground;

    public @Nullable String take() {
        return answerWithoutMessage(
                () -> takeInReview.take(page.caseId(), page.version()), "cases.review.taken", again());
    }

    public @Nullable String release() {
        return answerWithoutMessage(
                () -> releaseCase.release(page.caseId(), page.version()), "cases.review.released", QUEUE);
    }

    public @Nullable String validate() {
        return answerWithoutMessage(
                () -> validateCase.validate(page.caseId(), page.version()), "cases.review.validated", QUEUE);
    }

    public @Nullable String giveBack() {
        return answer(
                () -> returnCase.giveBack(
                        page.caseId(), page.version(), remarks.getForm().remark()),
                "cases.review.returned",
                QUEUE);
    }

    public @Nullable String accept() {
        return answerWithoutMessage(
                () -> acceptAmendment.accept(page.caseId(), page.version()), "cases.amend.accepted", QUEUE);
    }

    public @Nullable String refuse() {
        return answer(
                () -> refuseAmendment.refuse(
                        page.caseId(), page.version(), remarks.getForm().remark()),
                "cases.amend.refused",
                QUEUE);
    }

    public @Nullable String reopen() {
        return answerHere(remark -> reopenCase.reopen(page.caseId(), page.version(), remark), "cases.close.reopened");
    }

    public @Nullable String leaveOut() {
        return answerWithoutMessage(
                () -> leaveOutCase.leaveOut(page.caseId(), page.version(), reason),
                reason == null ? "cases.leaveOut.counted" : "cases.leaveOut.done",
                again());
    }

    public @Nullable String erase() {
        String why = ground == null ? "" : ground;
        return answerWithoutMessage(
                () -> eraseCase.erase(page.caseId(), page.version(), why), "cases.erase.done", QUEUE);
    }

    public @Nullable String getReason() {
        return reason == null ? page.getView().progress().leftOut() : reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public @Nullable String getGround() {
        return ground;
    }

    public void setGround(@Nullable String ground) {
        this.ground = ground;
    }
}
