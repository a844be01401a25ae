package org.fairevaloir.cases.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.fairevaloir.cases.CaseFileView;
import org.fairevaloir.cases.CaseView;
import org.fairevaloir.cases.FindLookalikes;
import org.fairevaloir.cases.FindLookalikes.Lookalikes;
import org.fairevaloir.cases.ListFiles;
import org.fairevaloir.cases.ReadCase;
import org.fairevaloir.cases.ReturnCase;
import org.fairevaloir.cases.ValidateCase;
import org.fairevaloir.cases.WithdrawCase;
import org.fairevaloir.cases.model.CaseStatus;
import org.fairevaloir.shared.Notices;
import org.fairevaloir.shared.Problems;
import org.fairevaloir.shared.Stale;
import org.jspecify.annotations.Nullable;

/** One case, opened; for the coordinator with the answer to give. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected is a proxy, which is serialisable
public class CasePage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String QUEUE = "/cases/queue?faces-redirect=true";

    @Inject
    ReadCase readCase;

    @Inject
    ReturnCase returnCase;

    @Inject
    ValidateCase validateCase;

    @Inject
    WithdrawCase withdrawCase;

    @Inject
    ListFiles listFiles;

    @Inject
    FindLookalikes findLookalikes;

    @Inject
    Notices notices;

    private @Nullable String id;
    private @Nullable CaseView view;
    private @Nullable Lookalikes alike;
    private ArrayList<CaseFileView> files = new ArrayList<>();
    private @Nullable String question;

    public void open() {
        if (view == null) {
            view = readCase.read(CaseAddress.id(id));
            alike = findLookalikes.find(CaseAddress.id(id));
            files = new ArrayList<>(listFiles.list(CaseAddress.id(id)).files());
        }
    }

    public @Nullable String validate() {
        return answer(() -> validateCase.validate(caseId(), version()), "cases.review.validated", QUEUE);
    }

    public @Nullable String giveBack() {
        String asked = Objects.requireNonNullElse(question, "");
        return answer(() -> returnCase.giveBack(caseId(), version(), asked), "cases.review.returned", QUEUE);
    }

    public @Nullable String withdraw() {
        String form = "/cases/log?faces-redirect=true&id=" + caseId();
        return answer(() -> withdrawCase.withdraw(caseId(), version()), "cases.case.withdrawn", form);
    }

    private @Nullable String answer(Runnable action, String done, String next) {
        try {
            action.run();
            notices.confirm(done, getView().reference());
            return next;
        } catch (Problems e) {
            notices.refuse(e);
        } catch (Stale e) {
            notices.warn("cases.case.stale");
        }
        return null;
    }

    private UUID caseId() {
        return getView().content().id();
    }

    private long version() {
        return getView().content().version();
    }

    public Lookalikes getAlike() {
        return Objects.requireNonNull(alike, "open() comes first");
    }

    public List<CaseFileView> getFiles() {
        return files;
    }

    public CaseView getView() {
        return Objects.requireNonNull(view, "open() comes first");
    }

    public boolean isSubmitted() {
        return getView().status() == CaseStatus.SUBMITTED;
    }

    public boolean isOpenToItsAssociation() {
        return getView().status().isOpenToItsAssociation();
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable String getQuestion() {
        return question;
    }

    public void setQuestion(@Nullable String question) {
        this.question = question;
    }
}
