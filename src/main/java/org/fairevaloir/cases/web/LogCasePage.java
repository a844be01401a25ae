package org.fairevaloir.cases.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import org.fairevaloir.cases.DeleteDraft;
import org.fairevaloir.cases.LogCase.Saved;
import org.fairevaloir.cases.SubmitCase;
import org.fairevaloir.cases.model.CaseStatus;
import org.jspecify.annotations.Nullable;

/** The form on which a member logs or corrects a case: what is required, in the order of a conversation. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected is a proxy, which is serialisable
public class LogCasePage extends CaseEditing {
    private static final long serialVersionUID = 1L;

    @Inject
    SubmitCase submitCase;

    @Inject
    DeleteDraft deleteDraft;

    @Inject
    ProposedValues proposals;

    @Inject
    Clock clock;

    /** Opens a new form, or the draft or returned case with the id of the address. */
    public void open() {
        if (isOpen()) {
            return;
        }
        if (getId() == null) {
            begin(CaseForm.fresh(LocalDate.now(clock), proposals.forACase()));
            addBlockage();
        } else {
            openStored();
        }
    }

    @Override
    public @Nullable String save() {
        return keepingWhatWasTyped(() -> {
            Saved saved = keep();
            notices.confirm(whatWasSaved(), saved.reference());
            tellWhatWasDropped();
            return "/cases/" + (isAmending() ? "case" : "log") + "?faces-redirect=true&id="
                    + getForm().id();
        });
    }

    private String whatWasSaved() {
        if (isAmending()) {
            return "cases.amend.told";
        }
        return isDraft() ? "cases.log.saved" : "cases.log.savedReturned";
    }

    public @Nullable String submit() {
        return keepingWhatWasTyped(() -> {
            Saved saved = submitCase.submit(typed());
            notices.confirm("cases.log.submitted", saved.reference());
            tellWhatWasDropped();
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
        String department = getForm().getValues().get("department");
        getForm().add(BlockageForm.fresh(LocalDate.now(clock), proposals.forABlockage(department)));
    }

    public void remove(BlockageForm blockage) {
        getForm().remove(blockage);
    }

    @Override
    boolean isOfDetails() {
        return false;
    }

    /** A draft that is stored, be it by itself a moment ago. */
    public boolean isDeletable() {
        return getId() != null && isDraft();
    }

    private boolean isDraft() {
        return getOpened() == null || getOpened().status() == CaseStatus.DRAFT;
    }
}
