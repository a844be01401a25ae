package org.fairevaloir.cases.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.fairevaloir.cases.Cases.aBlockage;
import static org.fairevaloir.cases.Cases.aCase;
import static org.fairevaloir.cases.Cases.completed;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.fairevaloir.cases.ActionDraft;
import org.fairevaloir.cases.Blockages;
import org.fairevaloir.cases.CaseDraft;
import org.fairevaloir.cases.facts.CaseChange;
import org.fairevaloir.codelists.ShippedVocabulary;
import org.junit.jupiter.api.Test;

/** What a form won't keep is known by name before it goes. */
class DroppedAnswersTest {
    private static final ShippedVocabulary VOCABULARY = new ShippedVocabulary();
    private static final Map<String, Set<String>> SAID = Map.of(
            "asePlacement", Set.of("REFUSED"),
            "labourSector", Set.of("F"),
            "language", Set.of("ro"));

    private static List<CaseChange> dropped(CaseDraft typed) {
        return DroppedAnswers.of(typed, VOCABULARY);
    }

    @Test
    void nothing_goes_of_a_minor_in_forced_labour() {
        assertThat(dropped(aCase().with("ageBand", "A13_15")
                        .with("exploitationForm", "LAB")
                        .answering(SAID)
                        .draft()))
                .isEmpty();
    }

    @Test
    void each_answer_goes_with_what_it_said_once_its_section_does() {
        assertThat(dropped(aCase().with("ageBand", "A25_34")
                        .with("exploitationForm", "BEG")
                        .answering(SAID)
                        .draft()))
                .extracting(one -> one.path().toString(), CaseChange::number, CaseChange::before)
                .containsExactly(tuple("answers.asePlacement", 0, "REFUSED"), tuple("answers.labourSector", 0, "F"));
    }

    @Test
    void an_authority_goes_that_is_of_another_type() {
        ActionDraft action = new ActionDraft(UUID.randomUUID(), "LAWYER", LocalDate.of(2026, 11, 2), "PENDING");
        CaseDraft typed = aCase().with(List.of(
                        completed(Blockages.withAuthority(aBlockage("O_COUNTER"), "POLICE"), "PREF-75", action)))
                .draft();
        assertThat(dropped(typed))
                .extracting(one -> one.path().field(), CaseChange::number, CaseChange::before)
                .containsExactly(tuple("authority", 1, "PREF-75"));
    }

    @Test
    void they_were_told_when_the_page_showed_every_one_of_them() {
        List<CaseChange> both = dropped(aCase().with("ageBand", "A25_34")
                .with("exploitationForm", "BEG")
                .answering(SAID)
                .draft());
        List<CaseChange> first = both.subList(0, 1);

        assertThat(DroppedAnswers.areAmong("", List.of())).isTrue();
        assertThat(DroppedAnswers.areAmong("", both)).isFalse();
        assertThat(DroppedAnswers.areAmong(DroppedAnswers.places(first), both)).isFalse();
        assertThat(DroppedAnswers.areAmong(DroppedAnswers.places(both), both)).isTrue();
        assertThat(DroppedAnswers.areAmong(DroppedAnswers.places(both), first)).isTrue();
    }
}
