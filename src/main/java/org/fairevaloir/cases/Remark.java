package org.fairevaloir.cases;

import java.io.Serializable;
import java.util.Objects;
import org.fairevaloir.freetext.FreeTexts;
import org.fairevaloir.shared.Lines;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says about a case to the other side.
 *
 * @param field path of the field it is about, as {@link org.fairevaloir.cases.facts.FieldPath}; empty for the whole
 *     case
 * @param confirmation of its author, that the text identifies nobody: its
 *     {@link FreeTexts#fingerprint}; null where none was asked for
 */
public record Remark(String field, String text, @Nullable String confirmation) implements Serializable {

    public Remark {
        text = Objects.requireNonNullElse(Lines.plain(text), "");
    }

    /** Nothing said. */
    public static final Remark NONE = new Remark("", "", null);

    /** About the whole case. */
    public static Remark of(String text) {
        return new Remark("", text, null);
    }

    public FreeTexts texts() {
        return new FreeTexts().add("remark", text);
    }

    public boolean isBlank() {
        return text.isBlank();
    }
}
