package org.fairevaloir.commitments;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.fairevaloir.access.Permission;
import org.fairevaloir.access.Requires;
import org.fairevaloir.access.UseCase;
import org.fairevaloir.audit.Recorder;
import org.fairevaloir.codelists.model.Vocabulary;
import org.fairevaloir.commitments.model.Commitment;
import org.fairevaloir.commitments.model.CommitmentRepository;
import org.fairevaloir.commitments.model.CommitmentRules;
import org.fairevaloir.commitments.model.MeasureLink;
import org.fairevaloir.commitments.model.Meeting;
import org.fairevaloir.commitments.model.OfficeHolder;
import org.fairevaloir.commitments.model.ReferenceRepository;
import org.fairevaloir.shared.Problems;

/**
 * The coordinator registers what an office holder promised, in the exact words.
 *
 * <p>Refused with {@link Problems}, all at once: a field missing or too long, a promise in the future or due before it
 * was made, a maker who was not in office that day, an unknown code, meeting or measure, a text that may identify
 * somebody unless its author confirmed it. The same form sent twice makes one commitment.
 */
@UseCase
@Requires(Permission.REGISTER_COMMITMENT)
public class RegisterCommitment {
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

    /** @return the id under which it is read */
    public UUID register(CommitmentDraft draft) {
        commitments.queueUp();
        check(draft);
        if (commitments.find(draft.id()).isEmpty()) {
            store(draft);
        }
        return draft.id();
    }

    private void check(CommitmentDraft draft) {
        CommitmentRules rules = new CommitmentRules(vocabulary, LocalDate.now(clock)).of(draft);
        CommitmentDraft.Occasion occasion = draft.occasion();
        Optional<OfficeHolder> maker = reference.findHolder(draft.promise().maker());
        rules.exists("maker", maker.isPresent());
        maker.ifPresent(holder -> rules.inOffice("maker", holder, occasion.madeOn()));
        rules.exists("meeting", occasion.meeting() == null || meeting(occasion).isPresent());
        draft.measures()
                .forEach(link -> rules.exists(
                        "measures", reference.findMeasure(link.measure()).isPresent()));
        Problems.throwIfAny(rules.problems());
    }

    private void store(CommitmentDraft draft) {
        CommitmentDraft.Promise said = draft.promise();
        CommitmentDraft.Occasion when = draft.occasion();
        LocalDate madeOn = requireNonNull(when.madeOn());
        Commitment.Promise promise = new Commitment.Promise(
                requireNonNull(said.title()),
                requireNonNull(said.kind()),
                reference.findHolder(said.maker()).orElseThrow(),
                requireNonNull(said.ministry()),
                requireNonNull(said.text()),
                said.quotedFrom());
        Commitment.Occasion occasion = new Commitment.Occasion(
                requireNonNull(when.source()),
                meeting(when).orElse(null),
                madeOn,
                when.dueOn(),
                requireNonNull(when.dueBasis()));
        String code = commitments.nextCommitmentCode(madeOn.getYear());
        Commitment commitment = new Commitment(draft.id(), code, promise, occasion);
        draft.measures()
                .forEach(link -> commitment.link(new MeasureLink(
                        reference.findMeasure(link.measure()).orElseThrow(), requireNonNull(link.link()))));
        commitments.store(commitment);
        if (draft.texts().wereConfirmed(draft.confirmation())) {
            recorder.record("commitment.texts_confirmed", code);
        }
        recorder.record("commitment.registered", code);
    }

    private Optional<Meeting> meeting(CommitmentDraft.Occasion occasion) {
        return Optional.ofNullable(occasion.meeting()).flatMap(commitments::findMeeting);
    }
}
