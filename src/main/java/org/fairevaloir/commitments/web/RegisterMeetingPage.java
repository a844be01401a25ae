package org.fairevaloir.commitments.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.fairevaloir.commitments.ListReferences;
import org.fairevaloir.commitments.MeetingDraft;
import org.fairevaloir.commitments.References;
import org.fairevaloir.commitments.RegisterMeeting;
import org.fairevaloir.freetext.Confirmation;
import org.fairevaloir.shared.Notices;
import org.fairevaloir.shared.Problems;
import org.jspecify.annotations.Nullable;

/** The form on which the coordinator registers a meeting with office holders. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected is a proxy, which is serialisable
public class RegisterMeetingPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    RegisterMeeting registerMeeting;

    @Inject
    ListReferences listReferences;

    @Inject
    Notices notices;

    @Inject
    Clock clock;

    private final UUID id = UUID.randomUUID();
    private final Map<String, @Nullable String> values = new HashMap<>();
    private final Confirmation confirmation = new Confirmation();
    private @Nullable LocalDate heldOn;
    private List<String> theirParticipants = List.of();
    private @Nullable References references;

    public void open() {
        references = listReferences.list(LocalDate.now(clock));
    }

    public @Nullable String save() {
        try {
            notices.confirm("commitments.meeting.done", registerMeeting.register(draft()));
        } catch (Problems e) {
            notices.refuse(e);
            confirmation.wasRefused(e, draft().texts());
            return null;
        }
        return "/commitments/list?faces-redirect=true";
    }

    private MeetingDraft draft() {
        return new MeetingDraft(
                id,
                heldOn,
                values.get("kind"),
                values.get("place"),
                values.get("subject"),
                values.get("ourParticipants"),
                theirParticipants,
                values.get("minutesTitle"),
                confirmation.fingerprint());
    }

    public Confirmation getConfirmation() {
        return confirmation;
    }

    public References getReferences() {
        return Objects.requireNonNull(references, "open() comes first");
    }

    public Map<String, @Nullable String> getValues() {
        return values;
    }

    public @Nullable LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(@Nullable LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    public List<String> getTheirParticipants() {
        return theirParticipants;
    }

    public void setTheirParticipants(List<String> theirParticipants) {
        this.theirParticipants = List.copyOf(theirParticipants);
    }
}
