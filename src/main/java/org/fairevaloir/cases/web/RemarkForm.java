package org.fairevaloir.cases.web;

import java.io.Serializable;
import java.util.Objects;
import org.fairevaloir.cases.Remark;
import org.fairevaloir.cases.model.TextRules;
import org.fairevaloir.shared.Problems;
import org.jspecify.annotations.Nullable;

/** A remark as it is being typed: about which field, the text, and the confirmation when one is asked for. */
public class RemarkForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private @Nullable String field;
    private @Nullable String text;
    private @Nullable String shown;
    private boolean confirmed;

    Remark remark() {
        return new Remark(Objects.requireNonNullElse(field, ""), text(), confirmed ? shown : null);
    }

    private String text() {
        return Objects.requireNonNullElse(text, "").strip();
    }

    /** When the refusal is that the text may identify somebody: it was shown to its author, who may now confirm it. */
    void wasRefused(Problems problems) {
        if (TextRules.areAmong(problems)) {
            shown = TextRules.fingerprint(text());
            confirmed = false;
        }
    }

    public boolean isShown() {
        return shown != null;
    }

    public boolean isConfirmed() {
        return confirmed;
    }

    public void setConfirmed(boolean confirmed) {
        this.confirmed = confirmed;
    }

    public @Nullable String getField() {
        return field;
    }

    public void setField(@Nullable String field) {
        this.field = field;
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }
}
