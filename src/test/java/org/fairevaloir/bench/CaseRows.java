package org.fairevaloir.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import org.fairevaloir.cases.ActionDraft;
import org.fairevaloir.cases.Answers;
import org.fairevaloir.cases.BlockageDraft;
import org.fairevaloir.cases.CaseDraft;
import org.fairevaloir.cases.CaseDraft.Situation;
import org.fairevaloir.cases.Cases;
import org.fairevaloir.cases.model.CaseVersion;
import org.fairevaloir.cases.model.CaseVersion.By;
import org.fairevaloir.cases.model.FieldCase;
import org.fairevaloir.cases.model.FieldCase.Birth;
import org.fairevaloir.demo.CaseGenerator;
import org.fairevaloir.demo.DemoBlockage;
import org.fairevaloir.demo.DemoCase;
import org.fairevaloir.shared.Clocks;
import org.fairevaloir.vault.Vault;

/**
 * As many invented cases as one likes. What a case says depends on its number and the seed only, so that a hundred
 * thousand begin with the same ten thousand; they go through the states of the product and are sealed by its vault, as
 * {@code LoadDemoCases} does it.
 */
final class CaseRows {
    static final long SEED = 2015;
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    /** Text of a case in all, as the associations write it: narrative, and the facts of each blockage. */
    private static final int TEXT = 600;

    private static final String COORDINATOR = "[bench-coordinator]";
    private static final LocalTime OPENING = LocalTime.of(8, 0);
    private static final int OFFICE_SECONDS = 9 * 3_600;

    private final CaseGenerator generator = new CaseGenerator(SEED, TODAY);
    private final Vault vault;

    CaseRows(Vault vault) {
        this.vault = vault;
    }

    /** A case as it was told, all that the product stores of it, and when it was last changed. */
    record Made(DemoCase told, CaseDraft draft, FieldCase stored, List<CaseVersion> versions, Instant changed) {
        /** Adds the product's own rows. */
        void addTo(EntityRows rows) {
            rows.add(stored);
            versions.forEach(rows::add);
        }
    }

    Made row(int number) {
        DemoCase told = generator.row(number);
        CaseDraft draft = draft(number);
        Instant logged = at(told.loggedOn(), number);
        String reference =
                String.format("%s-%d-%04d", told.association(), told.loggedOn().getYear(), number);
        Birth birth = new Birth(told.association(), "[bench-" + told.association() + "]", logged);
        FieldCase stored = FieldCase.drafted(draft.id(), reference, birth);
        stored.describe(draft, vault, logged);
        List<CaseVersion> versions = advanced(stored, told);
        return new Made(told, draft, stored, versions, changed(told));
    }

    /** What its association would type. */
    CaseDraft draft(int number) {
        DemoCase told = generator.row(number);
        SplittableRandom ids = new SplittableRandom(SEED * 31 + number);
        UUID id = id(ids);
        List<BlockageDraft> blockages = new ArrayList<>();
        for (DemoBlockage blockage : told.blockages()) {
            blockages.add(blockage(blockage, told.loggedOn(), ids));
        }
        return new CaseDraft(id, 0, situation(told), told.localAlias(), longer(told.narrative()), null, blockages)
                .with(new Answers(
                        Map.of("vulnerability", Set.of("MENTAL", "HOMELESS"), "consentScope", Set.of("STATS"))));
    }

    /** The product refuses an unordered path, so the states follow each other as they do in the demonstration. */
    private List<CaseVersion> advanced(FieldCase stored, DemoCase told) {
        LocalDate submitted = told.submittedOn();
        if (submitted == null) {
            return List.of();
        }
        stored.standing().submit(at(submitted, told.number()));
        LocalDate validated = told.validatedOn();
        Instant read = changed(told);
        if (validated != null) {
            stored.standing().takeInReview(COORDINATOR, read);
            stored.standing().validate(COORDINATOR, read);
            return List.of(CaseVersion.validated(stored, new By(COORDINATOR, read), vault));
        }
        if (told.question() != null) {
            stored.standing().takeInReview(COORDINATOR, read);
            stored.standing().giveBack(COORDINATOR, read);
        }
        return List.of();
    }

    private static Instant changed(DemoCase told) {
        if (told.validatedOn() != null) {
            return at(told.validatedOn(), told.number());
        }
        return at(told.submittedOn() == null ? told.loggedOn() : told.submittedOn(), told.number());
    }

    private static Situation situation(DemoCase told) {
        return new Situation(
                told.supportStatus(),
                told.firstContactMonth(),
                told.consent(),
                told.traffickingStatus(),
                told.identifiedBy(),
                told.gender(),
                told.ageBand(),
                told.nationality(),
                told.department(),
                told.exploitationForm(),
                told.exploitedIn(),
                told.residenceStatus(),
                told.complaint(),
                told.housing());
    }

    private static BlockageDraft blockage(DemoBlockage told, LocalDate loggedOn, SplittableRandom ids) {
        BlockageDraft required = new BlockageDraft(
                id(ids),
                told.right(),
                told.obstacle(),
                told.authorityType(),
                told.department(),
                told.startDate(),
                told.status(),
                told.outcomeDate(),
                told.resolvedBy(),
                told.evidenceLevel(),
                longer(told.description()));
        BlockageDraft complete =
                Cases.completed(required, told.authority(), new ActionDraft(id(ids), "REMINDER", loggedOn, "NONE"));
        // By when it was due follows from the law of its right, not from the example's.
        return complete.due(null, complete.answers());
    }

    /** The same sentences again, up to the usual length of a text. */
    private static String longer(String text) {
        StringBuilder longer = new StringBuilder(text);
        while (longer.length() + text.length() < TEXT) {
            longer.append(' ').append(text);
        }
        return longer.toString();
    }

    private static UUID id(SplittableRandom random) {
        long high = (random.nextLong() & ~0xF000L) | 0x4000L;
        long low = (random.nextLong() & ~(3L << 62)) | (1L << 63);
        return new UUID(high, low);
    }

    /** Some second of the office hours: cases of one day differ in their last change. */
    private static Instant at(LocalDate day, int number) {
        return day.atTime(OPENING)
                .plusSeconds(number % OFFICE_SECONDS)
                .plusNanos(number % 1_000 * 1_000_000L)
                .atZone(Clocks.PARIS)
                .toInstant();
    }
}
