package org.fairevaloir.commitments;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.fairevaloir.freetext.FreeTexts;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a commitment, as the coordinator writes it down.
 *
 * @param id chosen when the form is opened, so that the same form sent twice makes one event
 * @param kind code of the list {@code commitment_event_kind}
 * @param by code of the office holder who said or did it
 * @param newDueOn the date that was given with it, if any
 * @param act code of the public act that shows it
 * @param text what shows it, in words
 * @param confirmation of its author, that the text names nobody who is protected: its {@link FreeTexts#fingerprint};
 *     null where none was asked for
 */
public record EventDraft(
        UUID id,
        @Nullable String kind,
        @Nullable LocalDate happenedOn,
        @Nullable String by,
        @Nullable LocalDate newDueOn,
        @Nullable UUID meeting,
        @Nullable String act,
        @Nullable String text,
        @Nullable String confirmation)
        implements Serializable {

    public FreeTexts texts() {
        return new FreeTexts().add("text", text);
    }
}
