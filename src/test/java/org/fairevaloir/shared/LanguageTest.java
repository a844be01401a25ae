package org.fairevaloir.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class LanguageTest {
    private final Language language = new Language();

    @Test
    void french_until_another_is_chosen() {
        assertThat(language.getLocale()).isEqualTo(Locale.FRENCH);
        language.choose("en");
        assertThat(language.getLocale()).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void a_language_that_the_platform_does_not_have_changes_nothing() {
        language.choose("en");
        language.choose("xx");
        language.choose("");
        assertThat(language.getLocale()).isEqualTo(Locale.ENGLISH);
        assertThat(language.getKnown()).containsExactly(Locale.FRENCH, Locale.ENGLISH);
    }
}
