package org.fairevaloir.cases.web;

import java.io.Serializable;
import java.util.Objects;
import org.fairevaloir.cases.Remark;
import org.fairevaloir.freetext.Confirmation;
import org.fairevaloir.shared.Problems;
import org.jspecify.annotations.Nullable;

/** A remark as it is being typed: about which field, the text, and the confirmation when one is asked for. */
public class RemarkForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private @Nullable String field;
    private @Nullable String text;
    private final Confirmation confirmation = new Confirmation();

    Remark remark() {
        return new Remark(Objects.requireNonNullElse(field, ""), text(), confirmation.fingerprint());
    }

    private String text() {
        return Objects.requireNonNullElse(text, "").strip();
    }

    void wasRefused(Problems problems) {
        confirmation.wasRefused(problems, remark().texts());
    }

    public Confirmation getConfirmation() {
        return confirmation;
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
