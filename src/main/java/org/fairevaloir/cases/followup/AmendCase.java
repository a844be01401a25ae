package org.fairevaloir.cases.followup;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fairevaloir.access.CurrentUser;
import org.fairevaloir.access.Permission;
import org.fairevaloir.access.Requires;
import org.fairevaloir.access.UseCase;
import org.fairevaloir.audit.Recorder;
import org.fairevaloir.cases.CaseDraft;
import org.fairevaloir.cases.LogCase.Saved;
import org.fairevaloir.cases.facts.CaseFacts;
import org.fairevaloir.cases.model.CaseRepository;
import org.fairevaloir.cases.model.CaseRules;
import org.fairevaloir.cases.model.CaseVersion;
import org.fairevaloir.cases.model.CaseVersion.By;
import org.fairevaloir.cases.model.CaseVersion.Told;
import org.fairevaloir.cases.model.FieldCase;
import org.fairevaloir.cases.model.Law;
import org.fairevaloir.cases.model.TextRules;
import org.fairevaloir.cases.model.VersionRepository;
import org.fairevaloir.codelists.model.Vocabulary;
import org.fairevaloir.shared.NotFound;
import org.fairevaloir.shared.Problem;
import org.fairevaloir.shared.Problems;
import org.fairevaloir.shared.Stale;
import org.fairevaloir.vault.Vault;

/**
 * A member tells something new of a case that is counted. It waits as the next version until the coordinator accepts
 * it; until then it may be told differently, and telling again what the case says takes it back. Told differently by
 * somebody else, it is taken back and the next version waits in its place; told again word for word, it stays who told
 * it first's. The association's own mark and note are simply kept.
 *
 * <p>Refused with {@link Problems} when a rule of submission does not hold or a text may identify somebody; with
 * {@link NotFound} when the case, or a part of it, belongs to somebody else; with {@link Stale} when it is not counted,
 * or was changed since it was opened.
 */
@UseCase
@Requires(Permission.LOG_CASE)
public class AmendCase {
    @Inject
    CurrentUser user;

    @Inject
    CaseRepository cases;

    @Inject
    Recorder recorder;

    @Inject
    Clock clock;

    @Inject
    VersionRepository versions;

    @Inject
    Vocabulary vocabulary;

    @Inject
    Vault vault;

    public Saved amend(CaseDraft typed) {
        FieldCase found = cases.the(typed.id(), user.scope());
        found.mustBeCountedAt(typed.version());
        CaseDraft said = found.revealToCoordinator(vault);
        CaseDraft draft = new Law(vocabulary).appliedTo(typed, said);
        List<Problem> problems = new ArrayList<>(new CaseRules(vocabulary, LocalDate.now(clock)).ofSubmission(draft));
        // A form can't take a person's agreement back from what is counted: erasure does, and ends every sharing at
        // once.
        problems.replaceAll(problem -> problem.key().equals("cases.problem.consent")
                ? Problem.of("consent", "cases.problem.agreementEnds")
                : problem);
        boolean newTexts = hasNewTexts(draft, found);
        problems.addAll(newTexts ? TextRules.check(draft) : List.of());
        Problems.throwIfAny(problems);
        cases.mustOwnItsParts(draft);
        Instant now = clock.instant();
        found.keepOwnTexts(draft, vault, now);
        // Before what waits is looked for: who comes second is told so here, and not by the query.
        cases.flush();
        boolean tookBack = tell(found, new Told(CaseFacts.of(said), CaseFacts.of(draft)), now);
        cases.flush();
        if (tookBack) {
            recorder.record("case.amendment_withdrawn", found.id());
        }
        if (newTexts && TextRules.wasConfirmed(draft)) {
            recorder.record("case.texts_confirmed", draft.id());
        }
        recorder.record("case.amended", found.id());
        return new Saved(found.reference(), found.version());
    }

    /** Texts that say word for word what the case says, or what waits of it, were checked when they were written. */
    private boolean hasNewTexts(CaseDraft draft, FieldCase found) {
        CaseDraft said = found.reveal(vault);
        String told = TextRules.fingerprint(draft);
        return !told.equals(TextRules.fingerprint(said))
                && versions.pendingOf(found)
                        .map(waiting -> waiting.reveal(vault).draft(said.id(), said.version()))
                        .map(waiting -> TextRules.fingerprint(waiting.withOwnTextsOf(said)))
                        .filter(told::equals)
                        .isEmpty();
    }

    /** Whether this ended what waited before: told again as the case says it, or over the words of a colleague. */
    private boolean tell(FieldCase found, Told told, Instant now) {
        By teller = new By(user.theCaller().subject(), now);
        Optional<CaseVersion> waiting = versions.pendingOf(found);
        if (told.before().changesTo(told.after()).isEmpty()) {
            waiting.ifPresent(version -> version.withdraw(teller));
            return waiting.isPresent();
        }
        if (waiting.filter(version -> version.reveal(vault).equals(told.after()))
                .isPresent()) {
            return false;
        }
        Optional<CaseVersion> own =
                waiting.filter(version -> version.told().subject().equals(teller.subject()));
        if (own.isEmpty()) {
            // The words of a colleague stay the colleague's: the history shows both.
            waiting.ifPresent(version -> version.withdraw(teller));
        }
        CaseVersion next = own.orElseGet(() -> new CaseVersion(found, nextNumber(found)));
        next.tell(told, teller, vault);
        versions.store(next);
        return waiting.isPresent() && own.isEmpty();
    }

    private int nextNumber(FieldCase found) {
        return versions.of(found).stream().mapToInt(CaseVersion::number).max().orElse(0) + 1;
    }
}
