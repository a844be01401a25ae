package org.fairevaloir.commitments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.fairevaloir.commitments.model.Commitment;
import org.fairevaloir.commitments.model.CommitmentStatus;
import org.fairevaloir.commitments.model.Standing;
import org.fairevaloir.shared.Texts;
import org.junit.jupiter.api.Test;

/** The commitment of 2014 that ships with the platform, from its rows to the words on the page. */
class ShippedCommitmentTest {
    private final Commitment circular = ShippedReferences.commitment("ENG-2014-001");

    @Test
    void on_the_day_of_the_letter_it_reads_en_retard_111_jours() {
        Standing standing = circular.standing(LocalDate.of(2015, 4, 21));
        assertThat(words(standing, Locale.FRENCH)).isEqualTo("en retard, 111 jours");
        assertThat(words(standing, Locale.ENGLISH)).isEqualTo("overdue, 111 days");
    }

    @Test
    void one_day_is_one_day() {
        assertThat(words(circular.standing(LocalDate.of(2015, 1, 1)), Locale.FRENCH))
                .isEqualTo("en retard, 1 jour");
    }

    @Test
    void after_the_instruction_of_19_may_2015_it_is_kept_in_part_139_days_late() {
        Standing standing = circular.standing(LocalDate.of(2015, 5, 20));
        assertThat(standing).isEqualTo(new Standing(CommitmentStatus.PARTIAL, 139));
        assertThat(words(standing, Locale.FRENCH)).isEqualTo("partiellement tenu, 139 jours de retard");
    }

    @Test
    void it_is_a_condition_of_measure_22() {
        assertThat(circular.measures()).singleElement().satisfies(link -> {
            assertThat(link.measure().number()).isEqualTo(22);
            assertThat(link.link()).isEqualTo("REQUIRED_FOR");
        });
    }

    private static String words(Standing standing, Locale locale) {
        return Texts.in(locale, "commitments.standing." + standing.status(), standing.days());
    }
}
