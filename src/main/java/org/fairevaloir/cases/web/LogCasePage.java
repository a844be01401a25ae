package org.fairevaloir.cases.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Objects;
import java.util.function.Supplier;
import org.fairevaloir.associations.FindOwnAssociation;
import org.fairevaloir.associations.ListMembers.Member;
import org.fairevaloir.cases.CaseView;
import org.fairevaloir.cases.DeleteDraft;
import org.fairevaloir.cases.LogCase;
import org.fairevaloir.cases.ReadCase;
import org.fairevaloir.cases.SubmitCase;
import org.fairevaloir.cases.model.CaseStatus;
import org.fairevaloir.shared.NotFound;
import org.fairevaloir.shared.Notices;
import org.fairevaloir.shared.Problems;
import org.fairevaloir.shared.Stale;
import org.jspecify.annotations.Nullable;

/** The form on which a member logs or corrects a case. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected is a proxy, which is serialisable
public class LogCasePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    ReadCase readCase;

    @Inject
    LogCase logCase;

    @Inject
    SubmitCase submitCase;

    @Inject
    DeleteDraft deleteDraft;

    @Inject
    FindOwnAssociation findOwnAssociation;

    @Inject
    Notices notices;

    @Inject
    Clock clock;

    private @Nullable String id;
    private @Nullable CaseForm form;
    private @Nullable CaseView opened;

    /** Opens a new form, or the draft or returned case with the id of the address. */
    public void open() {
        if (form != null) {
            return;
        }
        if (id == null) {
            String usual = findOwnAssociation.find().flatMap(Member::department).orElse(null);
            form = CaseForm.fresh(YearMonth.now(clock), usual);
            return;
        }
        CaseView found = readCase.read(CaseAddress.id(id));
        if (!found.status().isOpenToItsAssociation()) {
            throw new NotFound("case not open");
        }
        opened = found;
        form = CaseForm.of(found.content());
    }

    public @Nullable String save() {
        return keepingWhatWasTyped(() -> {
            LogCase.Saved saved = logCase.log(getForm().draft());
            notices.confirm("cases.log.saved", saved.reference());
            return "/cases/log?faces-redirect=true&id=" + getForm().id();
        });
    }

    public @Nullable String submit() {
        return keepingWhatWasTyped(() -> {
            LogCase.Saved saved = submitCase.submit(getForm().draft());
            notices.confirm("cases.log.submitted", saved.reference());
            return "/cases/case?faces-redirect=true&id=" + getForm().id();
        });
    }

    public @Nullable String delete() {
        return keepingWhatWasTyped(() -> {
            deleteDraft.delete(getForm().id(), getForm().draft().version());
            notices.confirm("cases.log.deleted");
            return "/cases/list?faces-redirect=true";
        });
    }

    public void addBlockage() {
        getForm().addBlockage();
    }

    public void remove(BlockageForm blockage) {
        getForm().remove(blockage);
    }

    private @Nullable String keepingWhatWasTyped(Supplier<String> action) {
        try {
            return action.get();
        } catch (Problems e) {
            notices.refuse(e);
        } catch (Stale e) {
            notices.warn("cases.log.stale");
        }
        return null;
    }

    public CaseForm getForm() {
        return Objects.requireNonNull(form, "open() comes first");
    }

    public @Nullable CaseView getOpened() {
        return opened;
    }

    public boolean isDeletable() {
        return opened != null && opened.status() == CaseStatus.DRAFT;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
