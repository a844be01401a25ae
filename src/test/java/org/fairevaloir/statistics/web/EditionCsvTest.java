package org.fairevaloir.statistics.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.fairevaloir.statistics.EditionSummary;
import org.fairevaloir.statistics.EditionView;
import org.fairevaloir.statistics.disclosure.Axis;
import org.fairevaloir.statistics.disclosure.Layout;
import org.fairevaloir.statistics.disclosure.ProtectedTable;
import org.junit.jupiter.api.Test;

class EditionCsvTest {
    private static final Layout LAYOUT = new Layout(
            "1",
            "form_by_sex",
            "2025",
            new Axis("exploitation_group", List.of("SEXUAL", "BEGGING")),
            new Axis("sex_group", List.of("FEMALE")));

    private static EditionView edition(int tables) {
        ProtectedTable table = ProtectedTable.of(
                LAYOUT, Map.of(LAYOUT.cell("SEXUAL", "FEMALE"), 40, LAYOUT.cell("SEXUAL", Axis.ALL), 55));
        return new EditionView(
                new EditionSummary(UUID.randomUUID(), 1, Instant.EPOCH, null, "0"),
                "{}",
                java.util.Collections.nCopies(tables, table),
                Map.of("sex_group", Map.of("FEMALE", Map.of("fr", "Féminin; ou \"F\"", "en", "Female"))));
    }

    @Test
    void it_holds_a_line_for_each_published_figure_and_none_for_the_others() {
        assertThat(EditionCsv.of(edition(1), Locale.FRENCH).lines())
                .hasSize(3)
                .first()
                .asString()
                .startsWith("\uFEFF");
        assertThat(EditionCsv.of(edition(1), Locale.FRENCH).lines().skip(1))
                .satisfiesExactly(
                        figure -> assertThat(figure).contains(";2025;SEXUAL;\"Féminin; ou \"\"F\"\"\";40"),
                        total -> assertThat(total).startsWith("Forme").endsWith(";55"));
        assertThat(EditionCsv.of(edition(1), Locale.ENGLISH)).contains("Female;40");
    }

    /** More than the writer's buffer holds. */
    @Test
    void a_long_file_is_complete() {
        assertThat(EditionCsv.of(edition(1_000), Locale.FRENCH).lines()).hasSize(2_001);
    }
}
