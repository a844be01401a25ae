package org.fairevaloir.cases.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.fairevaloir.cases.search.CaseTexts.Text;
import org.junit.jupiter.api.Test;

/** A case is found by its reference, by its association's own mark, and by its words. */
class CaseTextsTest {
    private static final CaseTexts CASE = new CaseTexts(
            UUID.randomUUID(),
            "HLR-2026-0025",
            List.of(new Text("localAlias", "Dossier 12-B"), new Text("narrative", "Venue en 2026 avec une amie")));

    private static List<String> fields(String words) {
        return CASE.find(FoldedText.fold(words)).map(TextHit::field).stream().toList();
    }

    @Test
    void its_whole_reference_finds_it_however_it_is_written() {
        assertThat(fields("HLR-2026-0025")).containsExactly("reference");
        assertThat(fields(" hlr-2026-0025 ")).containsExactly("reference");
    }

    @Test
    void a_part_of_a_reference_finds_only_what_the_texts_say() {
        assertThat(fields("HLR-2026")).isEmpty();
        assertThat(fields("2026")).containsExactly("narrative");
    }

    @Test
    void the_own_mark_finds_it() {
        assertThat(fields("12-b")).containsExactly("localAlias");
    }
}
