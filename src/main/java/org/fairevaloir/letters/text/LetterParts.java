package org.fairevaloir.letters.text;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What a person writes of a letter, inserts included.
 *
 * @param subjectLabel « Objet » or « Objets »
 * @param subject one or several lines
 * @param signatory code of the office holder who signs
 * @param attachments titles of what goes with it
 * @param copies codes of the office holders who get a copy, in their order
 */
public record LetterParts(
        String place,
        LocalDate date,
        String subjectLabel,
        String subject,
        String salutation,
        List<String> paragraphs,
        String closing,
        String signatory,
        List<String> attachments,
        List<String> copies)
        implements Serializable {

    public LetterParts {
        paragraphs = List.copyOf(paragraphs);
        attachments = List.copyOf(attachments);
        copies = List.copyOf(copies);
    }
}
