package org.fairevaloir.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Makers of other tests' blockages: one that drops what it should copy makes those tests try less than they say. */
class BlockagesTest {
    private static final LocalDate DAY = LocalDate.of(2025, 4, 2);
    private static final BlockageDraft FULL = Cases.completed(
                    Blockages.withOutcome(Cases.aBlockage("O_COUNTER"), "PARTIAL", DAY.plusDays(9), "COURT"),
                    "PREF-75",
                    new ActionDraft(UUID.randomUUID(), "LAWYER", DAY, "PENDING"))
            .due(DAY, new Answers(Map.of("legalBasis", Set.of("L425_1"), "consequence", Set.of("HEALTH"))));

    @Test
    void a_blockage_differs_in_what_was_said_and_in_nothing_else() {
        assertThat(FULL).hasNoNullFieldsOrProperties();
        assertDiffers(Blockages.withAuthority(FULL, "PREF"), "authorityType");
        assertDiffers(Blockages.withDepartment(FULL, null), "department");
        assertDiffers(Blockages.withStart(FULL, null), "startDate");
        assertDiffers(Blockages.withDescription(FULL, "Autre"), "description");
        assertDiffers(Blockages.withOutcome(FULL, "OPEN", null, null), "status", "outcomeDate", "resolvedBy");
    }

    @Test
    void another_right_rests_on_no_article_yet() {
        BlockageDraft other = Blockages.withRight(FULL, "R_OTHER");
        assertDiffers(other, "right", "answers");
        assertThat(other.answers()).isEqualTo(FULL.answers().without(Set.of("legalBasis")));
    }

    private static void assertDiffers(BlockageDraft other, String... fields) {
        assertThat(other).usingRecursiveComparison().ignoringFields(fields).isEqualTo(FULL);
        for (String field : fields) {
            assertThat(other)
                    .usingRecursiveComparison()
                    .comparingOnlyFields(field)
                    .isNotEqualTo(FULL);
        }
    }
}
