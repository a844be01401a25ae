package org.fairevaloir.letters;

import java.io.Serializable;
import java.util.List;
import org.fairevaloir.letters.text.LetterSheet;
import org.fairevaloir.shared.Problem;

/**
 * A draft as it would be read now.
 *
 * @param problems that would keep it from being issued
 */
public record LetterPreview(LetterSheet sheet, List<Problem> problems) implements Serializable {
    public LetterPreview {
        problems = List.copyOf(problems);
    }
}
