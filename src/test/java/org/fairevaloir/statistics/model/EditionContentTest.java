package org.fairevaloir.statistics.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.Year;
import java.util.List;
import java.util.Map;
import org.fairevaloir.statistics.disclosure.Catalogue;
import org.fairevaloir.statistics.disclosure.FixedOffsetFloor;
import org.fairevaloir.statistics.disclosure.Parameters;
import org.fairevaloir.statistics.disclosure.Populations;
import org.fairevaloir.statistics.disclosure.ProtectedTable;
import org.fairevaloir.statistics.disclosure.Subject;
import org.junit.jupiter.api.Test;

/** The frozen form of an edition. */
class EditionContentTest {
    private static final Instant CUTOFF = Instant.parse("2026-06-30T22:00:00Z");
    private static final Map<String, Map<String, Map<String, String>>> WORDS =
            Map.of("sex_group", Map.of("S1", Map.of("fr", "Femmes « \"é »", "en", "Female")));

    private static EditionContent content(List<Subject> persons) {
        FixedOffsetFloor floor = new FixedOffsetFloor(
                Parameters.STANDARD, cell -> cell.canonical().hashCode());
        List<ProtectedTable> tables = Catalogue.layouts(Year.of(2026), Populations.CODES).stream()
                .map(layout -> floor.protect(layout, persons))
                .toList();
        return new EditionContent(3, CUTOFF, Catalogue.VERSION, "abc", tables, WORDS);
    }

    @Test
    void it_is_read_back_as_it_was_written() {
        EditionContent written = content(Populations.random(1));
        EditionContent read = EditionContent.of(written.json());
        assertThat(read.json()).isEqualTo(written.json());
        assertThat(read.tables()).hasToString(written.tables().toString());
        assertThat(read.words()).isEqualTo(WORDS);
        assertThat(read.cutoff()).isEqualTo(CUTOFF);
        assertThat(read.number()).isEqualTo(3);
        assertThat(read.previous()).isEqualTo("abc");
        assertThat(read.labels("sex_group", "S1")).containsEntry("en", "Female");
        assertThat(read.labels("sex_group", "S9")).isEmpty();
        assertThat(read.labels("nothing", "S1")).isEmpty();
    }

    @Test
    void an_empty_platform_and_one_with_a_few_cases_freeze_the_same_bytes() {
        String empty = content(List.of()).json();
        assertThat(content(Populations.random(2).subList(0, 9)).json()).isEqualTo(empty);
        assertThat(content(Populations.random(2)).json()).isNotEqualTo(empty);
    }

    @Test
    void the_hash_is_the_sha_256_of_the_text() {
        assertThat(EditionContent.hash("abc"))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void keys_are_sorted_so_that_there_is_one_way_to_write_it() {
        assertThat(content(List.of()).json())
                .startsWith("{\"catalogue\":\"1\",\"cutoff\":\"2026-06-30T22:00:00Z\",\"number\":3,\"parameters\":"
                        + "{\"base\":5,\"contributors\":3,\"remainder\":11,\"threshold\":10},\"previous\":\"abc\",")
                .endsWith("\"words\":{\"sex_group\":{\"S1\":{\"en\":\"Female\",\"fr\":\"Femmes « \\\"é »\"}}}}");
    }
}
