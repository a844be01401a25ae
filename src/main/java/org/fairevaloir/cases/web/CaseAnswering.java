package org.fairevaloir.cases.web;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.fairevaloir.cases.Remark;
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

    /** For a message that is read on this very page, which comes back to where the message stands. */
    @Nullable
    String answerHere(Consumer<Remark> act, String done) {
        Remark remark = remarks.getForm().remark();
        if (answer(() -> act.accept(remark), done, again()) != null) {
            comeBackTo(page.placeOf(remark.field()));
        }
        return null;
    }

    /** An outcome of Faces can't name a place within the page. */
    private void comeBackTo(String place) {
        ExternalContext answer = FacesContext.getCurrentInstance().getExternalContext();
        String self = answer.getRequestContextPath() + "/cases/case.xhtml";
        Map<String, List<String>> query = Map.of("id", List.of(page.caseId().toString()));
        try {
            answer.redirect(answer.encodeRedirectURL(self, query) + "#" + place);
        } catch (IOException e) {
            throw new UncheckedIOException("whoever asked is gone", e);
        }
    }

    String again() {
        return "/cases/case?id=" + page.caseId();
    }
}
