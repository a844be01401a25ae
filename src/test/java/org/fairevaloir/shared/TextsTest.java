package org.fairevaloir.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class TextsTest {
    private final Language language = new Language();
    private final Texts texts = texts();

    @Test
    void a_page_reads_its_sentence_in_the_persons_language() {
        assertThat(texts.get((Object) "cases.status.RETURNED")).isEqualTo("À compléter");
        language.choose("en");
        assertThat(texts.get((Object) "cases.status.RETURNED")).isEqualTo("To complete");
    }

    @Test
    void the_server_own_language_changes_nothing() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.GERMAN);
        try {
            assertThat(Texts.in(Locale.ENGLISH, "menu.skip")).isEqualTo("Skip to content");
            assertThat(Texts.in(Locale.FRENCH, "menu.skip")).isEqualTo("Aller au contenu");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void a_sentence_takes_its_arguments_and_counts_in_french() {
        assertThat(texts.get("cases.log.saved", "HLR-2015-0001")).isEqualTo("Brouillon HLR-2015-0001 enregistré.");
        assertThat(texts.get("cases.list.count", 0)).isEqualTo("Aucune situation");
        assertThat(texts.get("cases.list.count", 1)).isEqualTo("1 situation");
        assertThat(texts.get("cases.list.count", 1234)).isEqualTo("1\u202f234 situations");
    }

    @Test
    void a_missing_key_is_shown_and_breaks_nothing() {
        assertThat(texts.get((Object) "cases.no.such")).isEqualTo("?cases.no.such?");
        assertThat(texts.get((Object) "nobundle.x")).isEqualTo("?nobundle.x?");
        assertThat(texts.get((Object) "word")).isEqualTo("?word?");
        assertThat(Texts.find(Locale.FRENCH, "cases.no.such")).isEmpty();
        assertThat(texts.entrySet()).isEmpty();
    }

    private Texts texts() {
        Texts made = new Texts();
        made.language = language;
        return made;
    }
}
