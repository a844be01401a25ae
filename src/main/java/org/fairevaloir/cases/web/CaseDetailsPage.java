package org.fairevaloir.cases.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import org.fairevaloir.cases.LogCase.Saved;
import org.fairevaloir.cases.model.CaseField;
import org.fairevaloir.cases.model.CaseRules;
import org.jspecify.annotations.Nullable;

/** The form on which a member completes a draft or returned case with all that is not required. */
@Named
@ViewScoped
public class CaseDetailsPage extends CaseEditing {
    private static final long serialVersionUID = 1L;

    public void open() {
        if (!isOpen()) {
            openStored();
        }
    }

    @Override
    public @Nullable String save() {
        return keepingWhatWasTyped(() -> {
            Saved saved = keep();
            notices.confirm(isAmending() ? "cases.amend.told" : "cases.details.saved", saved.reference());
            tellWhatWasDropped();
            return "/cases/details?faces-redirect=true&id=" + getForm().id();
        });
    }

    @Override
    boolean isOfDetails() {
        return true;
    }

    /** Whether a field is asked for, by what is known of the person. */
    public boolean applies(CaseField field) {
        return CaseRules.applies(field, getForm().draft(), vocabulary);
    }

    public boolean applies(CaseFieldsPage.Section section) {
        return section.fields().stream().anyMatch(this::applies);
    }
}
