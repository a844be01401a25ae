package org.fairevaloir.cases.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.fairevaloir.access.Colleagues;
import org.fairevaloir.cases.WithdrawCase;
import org.fairevaloir.cases.followup.AskErasure;
import org.fairevaloir.cases.followup.AssignCase;
import org.fairevaloir.cases.followup.CloseCase;
import org.fairevaloir.cases.followup.KeepAfterAll;
import org.fairevaloir.cases.review.CommentCase;
import org.jspecify.annotations.Nullable;

/** What an association does with an opened case of its own; and what both sides may say about it. */
@Named
@ViewScoped
public class FollowUpPage extends CaseAnswering {
    private static final long serialVersionUID = 1L;

    @Inject
    CommentCase commentCase;

    @Inject
    WithdrawCase withdrawCase;

    @Inject
    CloseCase closeCase;

    @Inject
    AskErasure askErasure;

    @Inject
    KeepAfterAll keepAfterAll;

    @Inject
    AssignCase assignCase;

    @Inject
    Colleagues colleagues;

    private @Nullable String owner;

    public @Nullable String comment() {
        return answerHere(remark -> commentCase.comment(page.caseId(), remark), "cases.notes.said");
    }

    public @Nullable String withdraw() {
        String form = "/cases/log?id=" + page.caseId();
        return answerWithoutMessage(
                () -> withdrawCase.withdraw(page.caseId(), page.version()), "cases.case.withdrawn", form);
    }

    public @Nullable String close() {
        return answerHere(remark -> closeCase.close(page.caseId(), page.version(), remark), "cases.close.done");
    }

    public @Nullable String askErasure() {
        return answerWithoutMessage(() -> askErasure.ask(page.caseId(), page.version()), "cases.erase.asked", again());
    }

    public @Nullable String keepAfterAll() {
        return answerWithoutMessage(
                () -> keepAfterAll.keep(page.caseId(), page.version()), "cases.erase.takenBack", again());
    }

    public @Nullable String assign() {
        String to = owner == null ? "" : owner;
        return answerWithoutMessage(
                () -> assignCase.assign(page.caseId(), page.version(), to), "cases.owner.assigned", again());
    }

    /** The people of one's own association who may look after it, by subject. */
    public Map<String, String> getColleagues() {
        return colleagues.names();
    }

    public @Nullable String getOwner() {
        return owner;
    }

    public void setOwner(@Nullable String owner) {
        this.owner = owner;
    }
}
