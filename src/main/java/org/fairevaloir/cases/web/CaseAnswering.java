package org.fairevaloir.cases.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import org.fairevaloir.shared.Notices;
import org.fairevaloir.shared.Problems;
import org.fairevaloir.shared.Stale;
import org.jspecify.annotations.Nullable;

/** What the two sides of a case have in common when they act on an opened one: a message, and what became of it. */
@SuppressWarnings("serial") // what is injected is a proxy, which is serialisable
public abstract class CaseAnswering implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    CasePage page;

    @Inject
    RemarkPage remarks;

    @Inject
    Notices notices;

    /** Does it and tells so on the next page; or tells why not, and keeps what was typed. */
    @Nullable
    String answer(Runnable act, String done, String next) {
        try {
            act.run();
            notices.confirm(done, page.getView().reference());
            return next + (next.contains("?") ? "&" : "?") + "faces-redirect=true";
        } catch (Problems e) {
            notices.refuse(e);
            remarks.getForm().wasRefused(e);
        } catch (Stale e) {
            notices.warn("cases.case.stale");
        }
        return null;
    }

    /** The same for what sends no message: one that was typed is not lost unsaid. */
    @Nullable
    String answerWithoutMessage(Runnable act, String done, String next) {
        if (!remarks.getForm().remark().isBlank()) {
            notices.warn("cases.notes.unsent");
            return null;
        }
        return answer(act, done, next);
    }

    String again() {
        return "/cases/case?id=" + page.caseId();
    }
}
