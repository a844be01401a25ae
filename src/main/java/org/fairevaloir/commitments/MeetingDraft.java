package org.fairevaloir.commitments;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fairevaloir.freetext.FreeTexts;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as the coordinator writes it down.
 *
 * @param id chosen when the form is opened, so that the same form sent twice makes one meeting
 * @param kind code of the list {@code meeting_kind}
 * @param theirParticipants codes of office holders
 * @param minutesTitle the title under which letters attach the minutes
 * @param confirmation of its author, that the texts name nobody who is protected: their {@link FreeTexts#fingerprint};
 *     null where none was asked for
 */
public record MeetingDraft(
        UUID id,
        @Nullable LocalDate heldOn,
        @Nullable String kind,
        @Nullable String place,
        @Nullable String subject,
        @Nullable String ourParticipants,
        List<String> theirParticipants,
        @Nullable String minutesTitle,
        @Nullable String confirmation)
        implements Serializable {

    public MeetingDraft {
        theirParticipants = List.copyOf(theirParticipants);
    }

    public FreeTexts texts() {
        return new FreeTexts()
                .add("place", place)
                .add("subject", subject)
                .add("ourParticipants", ourParticipants)
                .add("minutesTitle", minutesTitle);
    }
}
