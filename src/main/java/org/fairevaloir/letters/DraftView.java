package org.fairevaloir.letters;

import java.io.Serializable;
import java.util.List;

/** A draft with its reference and the figures that were picked for it. */
public record DraftView(String reference, LetterContent content, List<Cited> figures) implements Serializable {
    public DraftView {
        figures = List.copyOf(figures);
    }

    /**
     * A figure of the letter.
     *
     * @param insert to be put into the text
     */
    public record Cited(String insert, String shown, String source) implements Serializable {}
}
