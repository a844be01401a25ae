package org.fairevaloir.cases.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
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

    /** The blockages that are not wholly lifted, as far as it was told. */
    public List<BlockageDraft> open(CaseView view) {
        return told(view).blockages().stream()
                .filter(one -> !vocabulary.isWhollyLifted(one.status()))
                .toList();
    }

    /** The blockages that count as they did until the coordinator accepts that they were lifted, or wholly lifted. */
    public List<BlockageDraft> waiting(CaseView view) {
        List<BlockageDraft> lifted = told(view).blockages().stream()
                .filter(one -> vocabulary.isLifted(one.status()))
                .toList();
        return view.content().blockages().stream()
                .filter(one -> lifted.stream().anyMatch(other -> isFurtherOn(other, one)))
                .toList();
    }

    private static boolean isFurtherOn(BlockageDraft told, BlockageDraft counted) {
        return told.id().equals(counted.id()) && !Objects.equals(told.status(), counted.status());
    }

    private static CaseDraft told(CaseView view) {
        CaseView.Proposal proposal = view.proposal();
        return proposal == null ? view.content() : proposal.content();
    }
}
