package org.fairevaloir.cases;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.fairevaloir.access.CurrentUser;
import org.fairevaloir.access.Permission;
import org.fairevaloir.access.Requires;
import org.fairevaloir.access.UseCase;
import org.fairevaloir.audit.Recorder;
import org.fairevaloir.cases.LogCase.Saved;
import org.fairevaloir.cases.facts.CaseFacts;
import org.fairevaloir.cases.model.CaseNumberRepository;
import org.fairevaloir.cases.model.CaseRepository;
import org.fairevaloir.cases.model.CaseRules;
import org.fairevaloir.cases.model.CaseStatus;
import org.fairevaloir.cases.model.FieldCase;
import org.fairevaloir.cases.model.FieldCase.Birth;
import org.fairevaloir.cases.model.TextRules;
import org.fairevaloir.codelists.model.Vocabulary;
import org.fairevaloir.shared.NotFound;
import org.fairevaloir.shared.Problems;
import org.fairevaloir.shared.Stale;
import org.fairevaloir.vault.Vault;

/**
 * What a member types is kept, as it is typed: a new draft, or a draft or returned case again. The texts of a draft are
 * not looked at, so that nothing is lost in a dropped connection: nobody outside the association reads them before
 * {@link SubmitCase} has had them checked. A returned case is read by the coordinator too, so its texts are.
 *
 * <p>Refused with {@link Problems} when a draft is absurd (unknown code, date in the future, text too long), or when
 * a text of a returned case may identify somebody and its author has not confirmed it; with {@link NotFound} when the case, or one of its blockages or actions, belongs to somebody else or is not open to its
 * association now; with {@link Stale} when somebody changed it since it was opened. The same new form sent twice makes
 * one case, because its id was chosen when it was opened.
 */
@UseCase
@Requires(Permission.LOG_CASE)
public class KeepDraft {
    @Inject
    CurrentUser user;

    @Inject
    CaseRepository cases;

    @Inject
    CaseNumberRepository numbers;

    @Inject
    Vocabulary vocabulary;

    @Inject
    Vault vault;

    @Inject
    Recorder recorder;

    @Inject
    Clock clock;

    public Saved keep(CaseDraft draft) {
        LocalDate today = LocalDate.now(clock);
        Problems.throwIfAny(new CaseRules(vocabulary, today).ofDraft(draft));
        if (draft.version() == 0) {
            numbers.queueUp(user.association(), today.getYear());
        }
        Optional<FieldCase> known = cases.find(draft.id(), user.scope());
        if (known.isPresent() && draft.version() == 0) {
            mustSayTheSame(known.get().reveal(vault), draft);
            return Saved.of(known.get());
        }
        FieldCase fieldCase = known.orElseGet(() -> born(draft, today));
        fieldCase.mustBeOpenAt(draft.version());
        cases.mustOwnItsParts(draft);
        if (fieldCase.status() != CaseStatus.DRAFT) {
            Problems.throwIfAny(TextRules.check(draft));
        }
        fieldCase.describe(draft, vault, clock.instant());
        recorder.record(known.isPresent() ? "case.amended" : "case.logged", fieldCase.id());
        cases.flush();
        return Saved.of(fieldCase);
    }

    /** A new form may arrive twice; one that says something else was typed while the first was on its way. */
    private static void mustSayTheSame(CaseDraft stored, CaseDraft sent) {
        if (!CaseFacts.of(stored).tellTheSameAs(CaseFacts.of(sent))
                || !TextRules.fingerprint(stored).equals(TextRules.fingerprint(sent))) {
            throw new Stale();
        }
    }

    private FieldCase born(CaseDraft draft, LocalDate today) {
        if (draft.version() != 0 || cases.isTaken(draft.id())) {
            throw new NotFound("case");
        }
        String association = user.association();
        Birth birth = new Birth(association, user.theCaller().subject(), clock.instant());
        FieldCase fresh = FieldCase.drafted(draft.id(), numbers.nextReference(association, today.getYear()), birth);
        cases.store(fresh);
        return fresh;
    }
}
