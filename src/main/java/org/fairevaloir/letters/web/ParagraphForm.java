package org.fairevaloir.letters.web;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** One paragraph as it is being typed. */
public class ParagraphForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private @Nullable String text;

    ParagraphForm(String text) {
        this.text = text;
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }
}
