package org.fairevaloir.cases.followup;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.fairevaloir.access.CurrentUser;
import org.fairevaloir.access.Permission;
import org.fairevaloir.access.Requires;
import org.fairevaloir.access.UseCase;
import org.fairevaloir.audit.Recorder;
import org.fairevaloir.cases.CaseDraft;
import org.fairevaloir.cases.facts.CaseFacts;
import org.fairevaloir.cases.followup.model.AmendmentDraft;
import org.fairevaloir.cases.followup.model.AmendmentDraftRepository;
import org.fairevaloir.cases.model.CaseRepository;
import org.fairevaloir.cases.model.CaseRules;
import org.fairevaloir.cases.model.FieldCase;
import org.fairevaloir.cases.model.Law;
import org.fairevaloir.cases.model.VersionRepository;
import org.fairevaloir.codelists.model.Vocabulary;
import org.fairevaloir.shared.NotFound;
import org.fairevaloir.shared.Problems;
import org.fairevaloir.shared.Stale;
import org.fairevaloir.vault.Vault;

/**
 * What a member types to tell of a counted case is kept as it is typed, so that a dropped connection loses nothing.
 * Nobody else is told of it: not a colleague, not the coordinator, before {@link TellAmendment} has had it checked.
 *
 * <p>Refused with {@link Problems} when it is absurd, as a draft would be; with {@link NotFound} when the case, or a
 * part of it, belongs to somebody else; with {@link Stale} when the case is not counted, or was changed since it was
 * opened, or is being erased or handed over at the same moment; so too when its author kept something else on another
 * page.
 */
@UseCase
@Requires(Permission.LOG_CASE)
public class KeepAmendment {
    @Inject
    CurrentUser user;

    @Inject
    CaseRepository cases;

    @Inject
    AmendmentDraftRepository drafts;

    @Inject
    VersionRepository versions;

    @Inject
    Vocabulary vocabulary;

    @Inject
    Vault vault;

    @Inject
    Recorder recorder;

    @Inject
    Clock clock;

    /**
     * @param opened version of what was kept before, as the page knows it; 0 when nothing was
     * @return the version of what is kept now; 0 when nothing is, because nothing was changed
     */
    public long keep(CaseDraft typed, long opened) {
        Problems.throwIfAny(new CaseRules(vocabulary, LocalDate.now(clock)).ofDraft(typed));
        FieldCase found = cases.the(typed.id(), user.scope());
        // Who erases it or hands it over at this moment looks for what is kept of it, and would not find this.
        cases.hold(found);
        found.mustBeCountedAt(typed.version());
        cases.mustOwnItsParts(typed);
        String author = user.theCaller().subject();
        Optional<AmendmentDraft> known = drafts.at(opened, found, author);
        boolean nothingNew = known.map(draft -> saysAlready(draft, typed)).orElseGet(() -> isAsOpened(typed, found));
        if (nothingNew) {
            return opened;
        }
        AmendmentDraft draft = known.orElseGet(() -> new AmendmentDraft(found, author));
        draft.keep(typed, vault, clock.instant());
        drafts.store(draft);
        drafts.flush();
        recorder.record("case.amendment_kept", found.id());
        return draft.version();
    }

    /** Whether the form says what it said when it was opened: what the case says, or what waits of it. */
    private boolean isAsOpened(CaseDraft typed, FieldCase found) {
        CaseDraft told = versions.toldOf(found, vault);
        Law law = new Law(vocabulary);
        return CaseFacts.withOwnTexts(law.leftOutOf(told)).equals(CaseFacts.withOwnTexts(law.leftOutOf(typed)));
    }

    private boolean saysAlready(AmendmentDraft draft, CaseDraft typed) {
        return draft.reveal(vault).equals(CaseFacts.withOwnTexts(typed));
    }
}
