package org.fairevaloir.commitments;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.fairevaloir.access.Permission;
import org.fairevaloir.access.Requires;
import org.fairevaloir.access.UseCase;
import org.fairevaloir.audit.Recorder;
import org.fairevaloir.codelists.model.Vocabulary;
import org.fairevaloir.commitments.model.Commitment;
import org.fairevaloir.commitments.model.CommitmentEvent;
import org.fairevaloir.commitments.model.CommitmentRepository;
import org.fairevaloir.commitments.model.CommitmentRules;
import org.fairevaloir.commitments.model.DatePrecision;
import org.fairevaloir.commitments.model.EventKind;
import org.fairevaloir.commitments.model.Meeting;
import org.fairevaloir.commitments.model.ReferenceRepository;
import org.fairevaloir.shared.NotFound;
import org.fairevaloir.shared.Problems;
import org.jspecify.annotations.Nullable;

/**
 * The coordinator adds a dated event with its evidence to a commitment; its standing follows from it.
 *
 * <p>Refused with {@link NotFound} when there is no such commitment; with {@link Problems}, all at once: no evidence, a
 * date in the future or before the promise, a deadline given with an event that gives none, an unknown code, office
 * holder, meeting or act, a text that may identify somebody unless its author confirmed it. The same form sent twice
 * makes one event.
 */
@UseCase
@Requires(Permission.REGISTER_COMMITMENT)
public class RecordCommitmentEvent {
    @Inject
    CommitmentRepository commitments;

    @Inject
    ReferenceRepository reference;

    @Inject
    Vocabulary vocabulary;

    @Inject
    Recorder recorder;

    @Inject
    Clock clock;

    public void record(UUID commitmentId, EventDraft draft) {
        Commitment commitment = commitments.findToChange(commitmentId).orElseThrow(() -> new NotFound("commitment"));
        check(commitment, draft);
        if (commitment.events().stream().anyMatch(known -> known.id().equals(draft.id()))) {
            return;
        }
        CommitmentEvent.Fact fact = new CommitmentEvent.Fact(
                EventKind.valueOf(requireNonNull(draft.kind())),
                requireNonNull(draft.happenedOn()),
                DatePrecision.DAY,
                draft.newDueOn());
        CommitmentEvent.Evidence evidence = new CommitmentEvent.Evidence(
                reference.findHolder(draft.by()).orElse(null),
                meeting(draft).orElse(null),
                reference.findAct(draft.act()).orElse(null),
                Objects.requireNonNullElse(draft.text(), ""));
        commitment.record(draft.id(), fact, evidence);
        if (draft.texts().wereConfirmed(draft.confirmation())) {
            recorder.record("commitment.texts_confirmed", commitment.code());
        }
        recorder.record("commitment.event_recorded", commitment.code());
    }

    private void check(Commitment commitment, EventDraft draft) {
        LocalDate madeOn = commitment.occasion().madeOn();
        Problems.throwIfAny(new CommitmentRules(vocabulary, LocalDate.now(clock))
                .of(draft, madeOn)
                .exists(
                        "by",
                        isAbsent(draft.by()) || reference.findHolder(draft.by()).isPresent())
                .exists(
                        "act",
                        isAbsent(draft.act()) || reference.findAct(draft.act()).isPresent())
                .exists("meeting", draft.meeting() == null || meeting(draft).isPresent())
                .problems());
    }

    private Optional<Meeting> meeting(EventDraft draft) {
        return Optional.ofNullable(draft.meeting()).flatMap(commitments::findMeeting);
    }

    private static boolean isAbsent(@Nullable String code) {
        return code == null || code.isBlank();
    }
}
