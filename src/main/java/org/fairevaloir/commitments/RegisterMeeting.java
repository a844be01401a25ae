package org.fairevaloir.commitments;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fairevaloir.access.Permission;
import org.fairevaloir.access.Requires;
import org.fairevaloir.access.UseCase;
import org.fairevaloir.audit.Recorder;
import org.fairevaloir.codelists.model.Vocabulary;
import org.fairevaloir.commitments.model.CommitmentRepository;
import org.fairevaloir.commitments.model.CommitmentRules;
import org.fairevaloir.commitments.model.Meeting;
import org.fairevaloir.commitments.model.OfficeHolder;
import org.fairevaloir.commitments.model.ReferenceRepository;
import org.fairevaloir.shared.Problems;

/**
 * The coordinator writes down a meeting with office holders, where commitments were made.
 *
 * <p>Refused with {@link Problems}, all at once: a field missing or too long, a date in the future, an unknown kind or
 * participant, a text that may identify somebody unless its author confirmed it. The same form sent twice makes one
 * meeting.
 */
@UseCase
@Requires(Permission.REGISTER_COMMITMENT)
public class RegisterMeeting {
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

    /** @return the code under which letters cite it */
    public String register(MeetingDraft draft) {
        commitments.queueUp();
        List<OfficeHolder> theirs = draft.theirParticipants().stream()
                .map(reference::findHolder)
                .flatMap(Optional::stream)
                .toList();
        Problems.throwIfAny(new CommitmentRules(vocabulary, LocalDate.now(clock))
                .of(draft)
                .exists(
                        "theirParticipants",
                        theirs.size() == draft.theirParticipants().size())
                .problems());
        return commitments.findMeeting(draft.id()).map(Meeting::code).orElseGet(() -> store(draft, theirs));
    }

    private String store(MeetingDraft draft, List<OfficeHolder> theirs) {
        LocalDate heldOn = requireNonNull(draft.heldOn());
        Meeting.Facts facts = new Meeting.Facts(
                heldOn,
                requireNonNull(draft.kind()),
                draft.place(),
                requireNonNull(draft.subject()),
                requireNonNull(draft.ourParticipants()),
                draft.minutesTitle(),
                null,
                null);
        UUID id = draft.id();
        Meeting meeting = new Meeting(id, commitments.nextMeetingCode(heldOn.getYear()), facts, theirs);
        commitments.store(meeting);
        if (draft.texts().wereConfirmed(draft.confirmation())) {
            recorder.record("meeting.texts_confirmed", meeting.code());
        }
        recorder.record("meeting.registered", meeting.code());
        return meeting.code();
    }
}
