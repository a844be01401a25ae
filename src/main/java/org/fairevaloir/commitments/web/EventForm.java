package org.fairevaloir.commitments.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.fairevaloir.commitments.EventDraft;
import org.fairevaloir.freetext.Confirmation;
import org.jspecify.annotations.Nullable;

/** An event as it is being typed; its id is chosen now, so that the same form sent twice makes one event. */
public class EventForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private final UUID id = UUID.randomUUID();
    private final HashMap<String, @Nullable String> values = new HashMap<>();
    private final Confirmation confirmation = new Confirmation();
    private @Nullable LocalDate happenedOn;
    private @Nullable LocalDate newDueOn;

    EventDraft draft() {
        return new EventDraft(
                id,
                values.get("kind"),
                happenedOn,
                values.get("by"),
                newDueOn,
                Menus.chosen(values.get("meeting")),
                values.get("act"),
                values.get("text"),
                confirmation.fingerprint());
    }

    public Confirmation getConfirmation() {
        return confirmation;
    }

    public Map<String, @Nullable String> getValues() {
        return values;
    }

    public @Nullable LocalDate getHappenedOn() {
        return happenedOn;
    }

    public void setHappenedOn(@Nullable LocalDate happenedOn) {
        this.happenedOn = happenedOn;
    }

    public @Nullable LocalDate getNewDueOn() {
        return newDueOn;
    }

    public void setNewDueOn(@Nullable LocalDate newDueOn) {
        this.newDueOn = newDueOn;
    }
}
