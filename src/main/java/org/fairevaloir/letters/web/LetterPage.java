package org.fairevaloir.letters.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.fairevaloir.letters.LetterView;
import org.fairevaloir.letters.ReadLetter;
import org.fairevaloir.letters.SendLetter;
import org.fairevaloir.letters.model.LetterStatus;
import org.fairevaloir.shared.Ids;
import org.fairevaloir.shared.Notices;
import org.fairevaloir.shared.Problems;
import org.fairevaloir.shared.Stale;
import org.jspecify.annotations.Nullable;

/** One issued letter; the coordinator notes that it was sent. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected is a proxy, which is serialisable
public class LetterPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    ReadLetter readLetter;

    @Inject
    SendLetter sendLetter;

    @Inject
    Notices notices;

    private @Nullable String id;
    private @Nullable LetterView view;
    private @Nullable LocalDate sentOn;
    private @Nullable String channel;

    public void open() {
        if (view == null) {
            view = readLetter.read(Ids.inAddress(id, "letter"));
        }
    }

    public @Nullable String send() {
        try {
            sendLetter.send(getView().id(), new SendLetter.Dispatch(sentOn, channel));
            notices.confirm("letters.letter.sent", getView().letter().reference());
            return "/letters/letter?faces-redirect=true&id=" + getView().id();
        } catch (Problems e) {
            notices.refuse(e);
        } catch (Stale e) {
            notices.warn("letters.letter.stale");
        }
        return null;
    }

    public LetterView getView() {
        return Objects.requireNonNull(view, "open() comes first");
    }

    public boolean isToBeSent() {
        return getView().status() == LetterStatus.ISSUED;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable LocalDate getSentOn() {
        return sentOn;
    }

    public void setSentOn(@Nullable LocalDate sentOn) {
        this.sentOn = sentOn;
    }

    public @Nullable String getChannel() {
        return channel;
    }

    public void setChannel(@Nullable String channel) {
        this.channel = channel;
    }
}
