package org.fairevaloir.letters;

import java.io.Serializable;
import java.util.UUID;
import org.fairevaloir.freetext.FreeTexts;
import org.fairevaloir.letters.text.LetterParts;
import org.jspecify.annotations.Nullable;

/**
 * A draft as it is written.
 *
 * @param version that was opened
 * @param recipient code of the office holder to whom it goes
 * @param confirmation of its author, that the texts name nobody who is protected: their {@link FreeTexts#fingerprint};
 *     null where none was asked for
 */
public record LetterContent(
        UUID id,
        long version,
        String recipient,
        LetterParts parts,
        @Nullable String confirmation) implements Serializable {

    /** As it is kept. */
    public LetterContent(UUID id, long version, String recipient, LetterParts parts) {
        this(id, version, recipient, parts, null);
    }

    public FreeTexts texts() {
        return texts(parts);
    }

    /** All that somebody wrote, by the field of the form. */
    static FreeTexts texts(LetterParts parts) {
        FreeTexts texts = new FreeTexts()
                .add("place", parts.place())
                .add("subjectLabel", parts.subjectLabel())
                .add("subject", parts.subject())
                .add("salutation", parts.salutation())
                .add("closing", parts.closing())
                .add("attachments", String.join("\n", parts.attachments()));
        for (int i = 0; i < parts.paragraphs().size(); i++) {
            texts.add("paragraphs[" + i + "].text", parts.paragraphs().get(i));
        }
        return texts;
    }
}
