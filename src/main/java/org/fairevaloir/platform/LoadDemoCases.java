package org.fairevaloir.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.fairevaloir.audit.Recorder;
import org.fairevaloir.audit.Recorder.Actor;
import org.fairevaloir.cases.Answers;
import org.fairevaloir.cases.BlockageDraft;
import org.fairevaloir.cases.CaseDraft;
import org.fairevaloir.cases.CaseDraft.Situation;
import org.fairevaloir.cases.Remark;
import org.fairevaloir.cases.model.CaseNumberRepository;
import org.fairevaloir.cases.model.CaseRepository;
import org.fairevaloir.cases.model.CaseStatus;
import org.fairevaloir.cases.model.CaseVersion;
import org.fairevaloir.cases.model.CaseVersion.By;
import org.fairevaloir.cases.model.FieldCase;
import org.fairevaloir.cases.model.FieldCase.Birth;
import org.fairevaloir.cases.model.Law;
import org.fairevaloir.cases.model.NoteRepository;
import org.fairevaloir.cases.model.ReviewNote;
import org.fairevaloir.cases.model.VersionRepository;
import org.fairevaloir.codelists.model.Vocabulary;
import org.fairevaloir.demo.CaseGenerator;
import org.fairevaloir.demo.DemoBlockage;
import org.fairevaloir.demo.DemoCase;
import org.fairevaloir.shared.Clocks;
import org.fairevaloir.vault.Vault;

/** Fills an empty demonstration with invented cases, which go through the same states as real ones. */
@ApplicationScoped
public class LoadDemoCases {
    private static final long SEED = 20150421;
    private static final int BATCH = 100;
    private static final LocalTime OFFICE_HOUR = LocalTime.of(10, 30);
    private static final String COORDINATOR = "[demo-coordinator]";

    @Inject
    NoteRepository notes;

    @Inject
    CaseRepository cases;

    @Inject
    CaseNumberRepository numbers;

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

    /** @return how many cases were stored; 0 when there were some already */
    @Transactional
    public int load() {
        if (!cases.isEmpty()) {
            return 0;
        }
        List<DemoCase> invented =
                new CaseGenerator(SEED, LocalDate.now(clock)).cases().toList();
        for (int i = 0; i < invented.size(); i++) {
            store(invented.get(i));
            if (i % BATCH == BATCH - 1) {
                cases.forgetStored();
            }
        }
        recorder.recordApart(Actor.PLATFORM, "demo.loaded", Integer.toString(invented.size()));
        return invented.size();
    }

    private void store(DemoCase invented) {
        Instant logged = at(invented.loggedOn());
        String reference = numbers.nextReference(
                invented.association(), invented.loggedOn().getYear());
        Birth birth = new Birth(invented.association(), "[demo-" + invented.association() + "]", logged);
        FieldCase stored = FieldCase.drafted(UUID.randomUUID(), reference, birth);
        stored.describe(draft(stored, invented), vault, logged);
        cases.store(stored);
        advance(stored, invented);
    }

    private void advance(FieldCase stored, DemoCase invented) {
        LocalDate submitted = invented.submittedOn();
        if (submitted == null) {
            return;
        }
        stored.standing().submit(at(submitted));
        LocalDate validated = invented.validatedOn();
        String question = invented.question();
        if (validated != null) {
            By coordinator = new By(COORDINATOR, at(validated));
            stored.standing().takeInReview(COORDINATOR, at(validated));
            stored.standing().validate(COORDINATOR, at(validated));
            versions.store(CaseVersion.validated(stored, coordinator, vault));
        } else if (question != null && invented.status().equals(CaseStatus.RETURNED.name())) {
            Instant asked = at(submitted).plusSeconds(1);
            stored.standing().takeInReview(COORDINATOR, asked);
            stored.standing().giveBack(COORDINATOR, asked);
            ReviewNote.Author author = new ReviewNote.Author(COORDINATOR, "coordinator", asked);
            notes.store(new ReviewNote(stored, author, Remark.of(question), vault));
        }
    }

    private CaseDraft draft(FieldCase stored, DemoCase said) {
        Situation situation = new Situation(
                said.supportStatus(),
                said.firstContactMonth(),
                said.consent(),
                said.traffickingStatus(),
                said.identifiedBy(),
                said.gender(),
                said.ageBand(),
                said.nationality(),
                said.department(),
                said.exploitationForm(),
                said.exploitedIn(),
                said.residenceStatus(),
                said.complaint(),
                said.housing());
        List<BlockageDraft> blockages =
                said.blockages().stream().map(LoadDemoCases::blockage).toList();
        return new Law(vocabulary)
                .appliedTo(
                        new CaseDraft(stored.id(), 0, situation, said.localAlias(), said.narrative(), null, blockages));
    }

    private static BlockageDraft blockage(DemoBlockage said) {
        BlockageDraft met = new BlockageDraft(
                UUID.randomUUID(),
                said.right(),
                said.obstacle(),
                said.authorityType(),
                said.department(),
                said.startDate(),
                said.status(),
                said.outcomeDate(),
                said.resolvedBy(),
                said.evidenceLevel(),
                said.description());
        return met.due(null, new Answers(said.claims()));
    }

    private static Instant at(LocalDate day) {
        return day.atTime(OFFICE_HOUR).atZone(Clocks.PARIS).toInstant();
    }
}
