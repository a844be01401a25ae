package org.fairevaloir.cases.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.fairevaloir.cases.BlockageDraft;
import org.fairevaloir.cases.CaseDraft;
import org.fairevaloir.cases.CaseView;
import org.fairevaloir.codelists.model.Vocabulary;

/** Which blockages of an opened case may still be lifted, and of which the lifting was told and waits. */
@Named("lifting")
@ApplicationScoped
public class LiftingPage {
    @Inject
    Vocabulary vocabulary;

    /** The blockages that are not lifted, as far as it was told. */
    public List<BlockageDraft> open(CaseView view) {
        return told(view).blockages().stream()
                .filter(one -> !vocabulary.isLifted(one.status()))
                .toList();
    }

    /** The blockages that count as not lifted until the coordinator accepts what was told. */
    public List<BlockageDraft> waiting(CaseView view) {
        List<BlockageDraft> lifted = told(view).blockages().stream()
                .filter(one -> vocabulary.isLifted(one.status()))
                .toList();
        return view.content().blockages().stream()
                .filter(one -> !vocabulary.isLifted(one.status()))
                .filter(one -> lifted.stream().anyMatch(other -> other.id().equals(one.id())))
                .toList();
    }

    private static CaseDraft told(CaseView view) {
        CaseView.Proposal proposal = view.proposal();
        return proposal == null ? view.content() : proposal.content();
    }
}
