package org.fairevaloir.freetext;

import java.io.Serializable;
import org.fairevaloir.shared.Problems;
import org.jspecify.annotations.Nullable;

/** What a form remembers of the texts that were shown to their author as perhaps identifying somebody. */
public class Confirmation implements Serializable {
    private static final long serialVersionUID = 1L;

    private @Nullable String shown;
    private boolean given;

    /**
     * When that is why it was refused, the texts as they are now were shown to the author, who may now confirm them.
     */
    public void wasRefused(Problems refused, FreeTexts texts) {
        if (FreeTexts.areAmong(refused)) {
            shown = texts.fingerprint();
            given = false;
        }
    }

    /** What goes along with the texts; null as long as their author has confirmed nothing. */
    public @Nullable String fingerprint() {
        return given ? shown : null;
    }

    public boolean isAsked() {
        return shown != null;
    }

    public boolean isGiven() {
        return given;
    }

    public void setGiven(boolean given) {
        this.given = given;
    }
}
