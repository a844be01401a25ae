package org.fairevaloir.letters.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.fairevaloir.letters.FindLetters;
import org.fairevaloir.letters.LetterSummary;
import org.fairevaloir.letters.model.LetterStatus;
import org.jspecify.annotations.Nullable;

/** The letters that one may read; for the coordinator also those that are still being written. */
@Named
@RequestScoped
public class LetterListPage {
    @Inject
    FindLetters findLetters;

    private @Nullable List<LetterSummary> letters;

    public List<LetterSummary> getLetters() {
        List<LetterSummary> known = letters;
        if (known == null) {
            known = findLetters.find();
            letters = known;
        }
        return known;
    }

    /** The page that opens this letter: to write it, or to read it. */
    public String opens(LetterSummary letter) {
        return letter.status() == LetterStatus.DRAFT ? "/letters/write" : "/letters/letter";
    }
}
