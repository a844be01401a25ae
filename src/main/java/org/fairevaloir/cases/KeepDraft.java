package org.fairevaloir.cases;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
import org.fairevaloir.cases.model.Law;
import org.fairevaloir.cases.model.TextRules;
import org.fairevaloir.codelists.model.Vocabulary;
import org.fairevaloir.shared.NotFound;
import org.fairevaloir.shared.Problem;
import org.fairevaloir.shared.Problems;
import org.fairevaloir.shared.Stale;
import org.fairevaloir.vault.Vault;

/**
 * What a member types is kept, as it is typed: a new draft, or a draft or returned case again. The texts of a draft are
 * not looked at, so that nothing is lost in a dropped connection: nobody outside the association reads them before
 * {@link SubmitCase} has had them checked. A returned case is read by the coordinator too, so its texts are. What the
 * law says of a blockage is filled in ({@link Law}). A confirmation of what the coordinator reads is recorded.
 *
 * <p>Refused with {@link Problems} when a draft is absurd (unknown code, date in the future, text too long), or when a
 * text of a returned case may identify somebody and its author has not confirmed it, or its person does not agree any
 * more, which only an erasure ends; with {@link NotFound} when the
 * case, or one of its blockages or actions, belongs to somebody else or is not open to its association now; with
 * {@link Stale} when somebody changed it since it was opened. The same new form sent twice makes one case, because its
 * id was chosen when it was opened.
 */
@UseCase
@Requires(Permission.LOG_CASE)
public class KeepDraft {
    private static final long FIRST_VERSION = 1;

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

    public Saved keep(CaseDraft said) {
        CaseDraft draft = new Law(vocabulary).appliedTo(said);
        LocalDate today = LocalDate.now(clock);
        Problems.throwIfAny(new CaseRules(vocabulary, today).ofDraft(draft));
        return draft.version() == 0 ? first(draft, today) : again(draft);
    }

    private Saved first(CaseDraft draft, LocalDate today) {
        String association = user.association();
        String reference = numbers.nextReference(association, today.getYear());
        if (cases.isTaken(draft)) {
            numbers.giveBack(association, today.getYear());
            FieldCase stored = cases.the(draft.id(), user.scope());
            mustSayTheSame(stored.reveal(vault), draft);
            return Saved.of(stored);
        }
        Birth birth = new Birth(association, user.theCaller().subject(), clock.instant());
        FieldCase fresh = FieldCase.drafted(draft.id(), reference, birth);
        cases.store(fresh);
        fresh.describe(draft, vault, clock.instant());
        recorder.record("case.logged", fresh.id());
        // Nobody else can have changed it: it is written with the transaction, many at once during an import.
        return new Saved(fresh.reference(), FIRST_VERSION);
    }

    private Saved again(CaseDraft draft) {
        FieldCase known = cases.the(draft.id(), user.scope());
        known.mustBeOpenAt(draft.version());
        boolean confirmed = false;
        if (known.status() != CaseStatus.DRAFT) {
            Problems.throwIfAny(whatTheCoordinatorMayNotRead(draft));
            confirmed = TextRules.wasConfirmed(draft)
                    && !TextRules.fingerprint(known.reveal(vault)).equals(TextRules.fingerprint(draft));
        }
        cases.mustOwnItsParts(draft);
        known.describe(draft, vault, clock.instant());
        cases.flush();
        recorder.record("case.amended", known.id());
        if (confirmed) {
            recorder.record("case.texts_confirmed", known.id());
        }
        return Saved.of(known);
    }

    private List<Problem> whatTheCoordinatorMayNotRead(CaseDraft draft) {
        List<Problem> problems = new ArrayList<>(TextRules.check(draft));
        if (CaseRules.isWithheld(draft, vocabulary)) {
            problems.add(Problem.of("consent", "cases.problem.agreementEnds"));
        }
        return problems;
    }

    /** A new form may arrive twice; one that says something else was typed while the first was on its way. */
    private static void mustSayTheSame(CaseDraft stored, CaseDraft sent) {
        if (!CaseFacts.of(stored).tellTheSameAs(CaseFacts.of(sent))
                || !TextRules.fingerprint(stored).equals(TextRules.fingerprint(sent))) {
            throw new Stale();
        }
    }
}
