package org.fairevaloir.cases.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fairevaloir.cases.Blockages.withAuthority;
import static org.fairevaloir.cases.Blockages.withOutcome;
import static org.fairevaloir.cases.Blockages.withRight;
import static org.fairevaloir.cases.Blockages.withStart;
import static org.fairevaloir.cases.Cases.aBlockage;
import static org.fairevaloir.cases.Cases.aCase;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.fairevaloir.cases.Answers;
import org.fairevaloir.cases.BlockageDraft;
import org.fairevaloir.cases.CaseDraft;
import org.fairevaloir.codelists.ShippedVocabulary;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the law says of a blockage by itself: filled in, left out again, and when it is overdue. */
class LawTest {
    private static final LocalDate START = LocalDate.of(2025, 3, 1);
    private static final LocalDate THIRTY_DAYS_LATER = LocalDate.of(2025, 3, 31);

    private final Law law = new Law(new ShippedVocabulary());

    private static BlockageDraft reflection(LocalDate start) {
        return withStart(withRight(aBlockage("O_DELAY"), "R_REFLECT"), start);
    }

    private static CaseDraft caseOf(BlockageDraft met) {
        return aCase().with(List.of(met)).draft();
    }

    private static Collection<String> basis(BlockageDraft met) {
        return met.answers().of(Law.BASIS);
    }

    private static BlockageDraft basedOn(BlockageDraft met, @Nullable LocalDate due, String basis) {
        return met.due(due, Answers.NONE.with(Law.BASIS, Set.of(basis)));
    }

    private BlockageDraft applied(BlockageDraft met) {
        return law.appliedTo(caseOf(met)).blockages().get(0);
    }

    @Test
    void the_reflection_period_has_its_article_and_thirty_days() {
        BlockageDraft filled = applied(reflection(START));

        assertThat(basis(filled)).containsExactly("REFLECT_R425_2");
        assertThat(filled.legalDeadline()).isEqualTo(THIRTY_DAYS_LATER);
    }

    @Test
    void the_article_is_the_one_in_force_on_the_day() {
        BlockageDraft before = withStart(withRight(aBlockage("O_DELAY"), "R_RES_COOP"), LocalDate.of(2021, 4, 30));

        assertThat(basis(applied(before))).containsExactly("RES_COOP_L316_1");
        assertThat(basis(applied(withStart(before, LocalDate.of(2021, 5, 1))))).containsExactly("RES_COOP_L425_1");
    }

    @Test
    void what_the_author_says_stays() {
        BlockageDraft said = basedOn(reflection(START), START.plusDays(8), "REFLECT_CONV_13");

        assertThat(applied(said)).isEqualTo(said);
    }

    @Test
    void the_law_says_nothing_where_it_is_not_known() {
        BlockageDraft other = withRight(aBlockage("O_DELAY"), "R_OTHER");

        assertThat(applied(other)).isEqualTo(other);
        assertThat(applied(withRight(other, null))).isEqualTo(withRight(other, null));
        assertThat(applied(withRight(other, "R_COMP")).legalDeadline())
                .as("an article without a time")
                .isNull();
    }

    @Test
    void the_ministry_is_stored_only_where_it_is_not_the_authoritys() {
        BlockageDraft met = reflection(START);
        assertThat(law.usualMinistry(met)).as("of a prefecture").contains("INTERIOR");
        Answers interior = Answers.NONE.with(Law.MINISTRY, Set.of("INTERIOR"));
        Answers foreign = Answers.NONE.with(Law.MINISTRY, Set.of("FOREIGN"));

        assertThat(applied(met.due(null, interior)).answers().of(Law.MINISTRY)).isEmpty();
        assertThat(applied(met.due(null, foreign)).answers().of(Law.MINISTRY)).containsExactly("FOREIGN");
        Answers both = Answers.NONE.with(Law.MINISTRY, Set.of("INTERIOR", "JUSTICE"));
        assertThat(applied(met.due(null, both)).answers().of(Law.MINISTRY))
                .as("for the rules to refuse")
                .hasSize(2);
        CaseDraft before = caseOf(met);
        assertThat(law.appliedTo(caseOf(met.due(null, interior)), before)
                        .blockages()
                        .get(0)
                        .answers()
                        .of(Law.MINISTRY))
                .isEmpty();
        assertThat(law.appliedTo(caseOf(met.due(null, foreign)), before)
                        .blockages()
                        .get(0)
                        .answers()
                        .of(Law.MINISTRY))
                .containsExactly("FOREIGN");
    }

    @Test
    void where_no_authority_is_named_the_chosen_ministry_stays() {
        BlockageDraft nowhere = withAuthority(reflection(START), null);
        Answers chosen = Answers.NONE.with(Law.MINISTRY, Set.of("INTERIOR"));

        assertThat(law.usualMinistry(nowhere)).isEmpty();
        assertThat(applied(nowhere.due(null, chosen)).answers().of(Law.MINISTRY))
                .containsExactly("INTERIOR");
        assertThat(applied(nowhere).answers().of(Law.MINISTRY)).isEmpty();
    }

    @Test
    void a_form_holds_only_what_its_author_chose() {
        CaseDraft plain = caseOf(reflection(START));
        CaseDraft chosen = caseOf(basedOn(reflection(START), START.plusDays(8), "REFLECT_CONV_13"));

        assertThat(law.leftOutOf(law.appliedTo(plain))).isEqualTo(plain);
        assertThat(law.leftOutOf(chosen)).isEqualTo(chosen);
    }

    @Test
    void so_it_follows_when_the_day_is_corrected() {
        BlockageDraft opened = law.leftOutOf(law.appliedTo(caseOf(reflection(START))))
                .blockages()
                .get(0);

        assertThat(applied(withStart(opened, START.plusDays(1))).legalDeadline())
                .isEqualTo(THIRTY_DAYS_LATER.plusDays(1));
    }

    @Test
    void a_case_that_said_nothing_does_not_change_by_itself() {
        BlockageDraft old = reflection(START);

        assertThat(law.appliedTo(caseOf(old), caseOf(old)).blockages()).containsExactly(old);
        assertThat(law.appliedTo(caseOf(old), aCase().with(List.of()).draft()).blockages())
                .as("a new blockage")
                .containsExactly(applied(old));
        BlockageDraft corrected = withStart(old, START.plusDays(1));
        assertThat(law.appliedTo(caseOf(corrected), caseOf(old)).blockages()).containsExactly(applied(corrected));
    }

    @Test
    void what_a_form_left_out_of_a_counted_case_comes_back() {
        CaseDraft counted = law.appliedTo(caseOf(reflection(START)));

        assertThat(law.appliedTo(law.leftOutOf(counted), counted)).isEqualTo(counted);
    }

    @Test
    void an_article_of_another_right_goes_when_the_right_is_corrected() {
        BlockageDraft stray = basedOn(withRight(aBlockage("O_DELAY"), "R_COMP"), null, "REFLECT_R425_2");
        BlockageDraft fitting = basedOn(reflection(START), null, "REFLECT_R425_2");

        assertThat(law.isStray(stray)).isTrue();
        assertThat(basis(law.withoutStrayBases(caseOf(stray)).blockages().get(0)))
                .isEmpty();
        assertThat(law.isStray(fitting)).isFalse();
        assertThat(law.withoutStrayBases(caseOf(fitting)).blockages()).containsExactly(fitting);
    }

    @Test
    void overdue_is_the_day_after_and_only_while_it_is_open() {
        BlockageDraft due = applied(reflection(START));

        assertThat(law.isOverdue(due, THIRTY_DAYS_LATER)).isFalse();
        assertThat(law.isOverdue(due, THIRTY_DAYS_LATER.plusDays(1))).isTrue();
        BlockageDraft lifted = due.lifted("RESOLVED", THIRTY_DAYS_LATER, "AUTHORITY");
        assertThat(law.isOverdue(lifted, THIRTY_DAYS_LATER.plusDays(1))).isFalse();
        assertThat(law.isOverdue(
                        withOutcome(reflection(START), "OPEN", null, null).due(null, Answers.NONE), LocalDate.MAX))
                .as("without a deadline")
                .isFalse();
    }
}
