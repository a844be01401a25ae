package org.fairevaloir.cases.search.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.fairevaloir.cases.search.SearchTexts;
import org.fairevaloir.cases.search.SearchTexts.Found;
import org.fairevaloir.shared.Notices;
import org.fairevaloir.shared.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Words are looked for and answered in one and the same posted request: unlike a list's filters they may name somebody,
 * and an address is written into histories and logs.
 */
@Named
@RequestScoped
public class SearchPage {
    @Inject
    SearchTexts searchTexts;

    @Inject
    Notices notices;

    private @Nullable String words;
    private @Nullable Found found;

    public void search() {
        try {
            found = searchTexts.search(words);
        } catch (Problems e) {
            notices.refuse(e);
        }
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }

    /** Null before anything was looked for. */
    public @Nullable Found getFound() {
        return found;
    }
}
