package org.fairevaloir.persons.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.fairevaloir.persons.FindSamePerson;
import org.fairevaloir.persons.SamePerson;
import org.jspecify.annotations.Nullable;

/** On the page of a case: which others may be about the same person; for the coordinator with what to decide. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected is a proxy, which is serialisable
public class SamePersonPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    FindSamePerson findSamePerson;

    @Inject
    Verdicts verdicts;

    // As it was shown: a click means the row that was seen.
    private @Nullable SamePerson shown;

    public SamePerson of(UUID caseId) {
        if (shown == null) {
            shown = findSamePerson.find(caseId);
        }
        return shown;
    }

    public @Nullable String link(UUID caseId, UUID other) {
        return verdicts.link(caseId, other, pageOf(caseId));
    }

    public @Nullable String tellApart(UUID caseId, UUID other) {
        return verdicts.tellApart(caseId, other, pageOf(caseId));
    }

    public @Nullable String undo(UUID caseId, UUID other) {
        return verdicts.undo(caseId, other, pageOf(caseId));
    }

    private static String pageOf(UUID caseId) {
        return "/cases/case?faces-redirect=true&id=" + caseId;
    }
}
