package org.fairevaloir.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.fairevaloir.access.Callers;
import org.fairevaloir.access.Refused;
import org.fairevaloir.freetext.FreeTexts;
import org.fairevaloir.letters.DraftLetter;
import org.fairevaloir.letters.FindLetters;
import org.fairevaloir.letters.IssueLetter;
import org.fairevaloir.letters.LetterContent;
import org.fairevaloir.letters.LetterStart;
import org.fairevaloir.letters.LetterSummary;
import org.fairevaloir.letters.LetterView;
import org.fairevaloir.letters.ListInserts;
import org.fairevaloir.letters.ReadDraft;
import org.fairevaloir.letters.ReadLetter;
import org.fairevaloir.letters.ReferenceLetter;
import org.fairevaloir.letters.RenderLetter;
import org.fairevaloir.letters.ReviseLetter;
import org.fairevaloir.letters.SendLetter;
import org.fairevaloir.letters.SendLetter.Dispatch;
import org.fairevaloir.letters.model.LetterStatus;
import org.fairevaloir.letters.text.LetterParts;
import org.fairevaloir.shared.Digests;
import org.fairevaloir.shared.NotFound;
import org.fairevaloir.shared.Problem;
import org.fairevaloir.shared.Stale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From a template to a frozen letter that its addressees read, through the use cases and the real database. */
class LettersIT extends InContainer {
    private static final LocalDate DAY = LocalDate.of(2015, 4, 21);

    @Inject
    DraftLetter draftLetter;

    @Inject
    ReadDraft readDraft;

    @Inject
    ReviseLetter reviseLetter;

    @Inject
    ListInserts listInserts;

    @Inject
    IssueLetter issueLetter;

    @Inject
    SendLetter sendLetter;

    @Inject
    FindLetters findLetters;

    @Inject
    ReadLetter readLetter;

    @Inject
    RenderLetter renderLetter;

    @BeforeEach
    void theCoordinatorActs() {
        as(COORDINATOR);
    }

    private static LetterStart letterOf2015() {
        return new LetterStart(UUID.randomUUID(), "commitments_fr", "CAZENEUVE", DAY);
    }

    private UUID drafted() {
        return draftLetter.draft(letterOf2015());
    }

    private LetterContent content(UUID id) {
        return readDraft.read(id).content();
    }

    private UUID issued() {
        return issued(drafted());
    }

    private UUID issued(UUID id) {
        issueLetter.issue(id, content(id).version());
        return id;
    }

    private UUID sent(UUID id) {
        sendLetter.send(id, new Dispatch(DAY.plusDays(1), "POST"));
        return id;
    }

    /** The draft without any copy, and with these paragraphs. */
    private static LetterContent with(LetterContent draft, List<String> paragraphs, List<String> copies) {
        LetterParts parts = draft.parts();
        return new LetterContent(
                draft.id(),
                draft.version(),
                draft.recipient(),
                new LetterParts(
                        parts.place(),
                        parts.date(),
                        parts.subjectLabel(),
                        parts.subject(),
                        parts.salutation(),
                        paragraphs,
                        parts.closing(),
                        parts.signatory(),
                        parts.attachments(),
                        copies));
    }

    @Test
    void the_letter_of_2015_comes_out_word_for_word() {
        LetterView letter = readLetter.read(issued());

        assertThat(ReferenceLetter.lines(letter.letter().text())).containsExactlyElementsOf(ReferenceLetter.lines());
        assertThat(letter.hash()).isEqualTo(Digests.sha256(letter.json()));
        byte[] pdf = renderLetter.render(letter.id()).content();
        assertThat(pdf).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        assertThat(renderLetter.render(letter.id()).content())
                .as("the same bytes")
                .isEqualTo(pdf);
    }

    @Test
    void a_changed_sentence_is_a_different_letter() {
        LetterContent draft = content(drafted());
        List<String> other = draft.parts().paragraphs().stream()
                .map(text -> text.replace("très inquiets", "inquiets"))
                .toList();
        assertThat(other).isNotEqualTo(draft.parts().paragraphs());
        reviseLetter.revise(with(draft, other, draft.parts().copies()));

        assertThat(ReferenceLetter.lines(
                        readLetter.read(issued(draft.id())).letter().text()))
                .isNotEqualTo(ReferenceLetter.lines());
    }

    @Test
    void a_name_that_is_written_anew_is_confirmed_once_and_asked_again_when_it_changes() {
        UUID id = drafted();
        List<String> named = List.of("Reçus par Mme Durand.");
        assertThat(problems(() -> reviseLetter.revise(with(content(id), named, List.of()))))
                .extracting(Problem::field, Problem::key)
                .containsExactly(tuple("paragraphs[0].text", FreeTexts.IDENTIFYING));
        LetterContent said = with(content(id), named, List.of());
        reviseLetter.revise(confirmed(said));

        reviseLetter.revise(with(content(id), List.of("Reçus par Mme Durand.", "Sans suite."), List.of()));
        assertThat(problems(() -> reviseLetter.revise(with(content(id), List.of("Reçus par M. Durand."), List.of()))))
                .hasSize(1);
        assertThat(content(id).parts().paragraphs()).hasSize(2);
    }

    private static LetterContent confirmed(LetterContent said) {
        return new LetterContent(
                said.id(),
                said.version(),
                said.recipient(),
                said.parts(),
                said.texts().fingerprint());
    }

    @Test
    void the_days_overdue_that_a_letter_may_cite_are_those_of_its_date() {
        assertThat(listInserts.list(content(drafted())))
                .contains(new ListInserts.Choice("{commitment:ENG-2014-001.daysLate}", "111"));
    }

    @Test
    void a_letter_is_read_by_the_observers_it_was_sent_to_and_by_no_other() {
        UUID id = issued();
        for (String institution : List.of("INTERIOR", "MIPROF", "CNCDH", "GRETA", "UE")) {
            as(Callers.observer(institution));
            assertThatThrownBy(() -> readLetter.read(id)).as("not sent yet").isInstanceOf(NotFound.class);
            assertThat(findLetters.find()).extracting(LetterSummary::id).doesNotContain(id);
        }
        as(COORDINATOR);
        sent(id);
        for (String institution : List.of("INTERIOR", "MIPROF", "CNCDH", "GRETA", "UE")) {
            as(Callers.observer(institution));
            assertThat(readLetter.read(id).status()).isEqualTo(LetterStatus.SENT);
            assertThat(findLetters.find()).extracting(LetterSummary::id).contains(id);
        }
        as(Callers.observer("JUSTICE"));
        assertThatThrownBy(() -> readLetter.read(id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> renderLetter.render(id)).isInstanceOf(NotFound.class);
        assertThat(findLetters.find()).extracting(LetterSummary::id).doesNotContain(id);
    }

    @Test
    void who_got_no_copy_does_not_read_it() {
        LetterContent draft = content(drafted());
        reviseLetter.revise(with(draft, draft.parts().paragraphs(), List.of("LAZERGES")));
        UUID id = sent(issued(draft.id()));

        as(Callers.observer("CNCDH"));
        assertThat(readLetter.read(id).sentOn()).isEqualTo(DAY.plusDays(1));
        as(Callers.observer("MIPROF"));
        assertThatThrownBy(() -> readLetter.read(id)).isInstanceOf(NotFound.class);
    }

    @Test
    void members_read_what_is_issued_and_no_draft() {
        UUID draft = drafted();
        UUID id = issued();
        as(member("HLR"));
        assertThat(readLetter.read(id).status()).isEqualTo(LetterStatus.ISSUED);
        assertThatThrownBy(() -> readLetter.read(draft)).isInstanceOf(NotFound.class);
        assertThat(findLetters.find())
                .extracting(LetterSummary::id)
                .contains(id)
                .doesNotContain(draft);
        assertThatThrownBy(() -> readDraft.read(draft)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> issueLetter.issue(draft, 1)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> sent(id)).isInstanceOf(Refused.class);
    }

    @Test
    void nothing_of_an_issued_letter_can_be_changed_any_more() throws SQLException {
        UUID id = drafted();
        LetterContent open = content(id);
        issued(id);
        assertThatThrownBy(() -> reviseLetter.revise(open)).isInstanceOfAny(Stale.class, NotFound.class);
        assertThatThrownBy(() -> issueLetter.issue(id, open.version())).isInstanceOfAny(Stale.class, NotFound.class);
        try (Sql sql = Sql.asOwner()) {
            for (String change : List.of(
                    "update letter set frozen = replace(frozen, 'traite', 'Traite') where id = ?",
                    "update letter set frozen_hash = reverse(frozen_hash) where id = ?",
                    "update letter set subject = upper(subject) where id = ?",
                    "update letter set status = 'DRAFT', frozen = null, frozen_hash = null, issued_at = null where id = ?",
                    "update letter set paragraphs = json_array() where id = ?",
                    "delete from letter_reader where letter_id = ?",
                    "insert into letter_reader (letter_id, institution) values (?, 'JUSTICE')",
                    "delete from letter where id = ?")) {
                assertThatThrownBy(() -> sql.change(change, id.toString()))
                        .as(change)
                        .hasMessageContaining("frozen");
            }
        }
        UUID other = drafted();
        try (Sql sql = Sql.asOwner()) {
            assertThat(sql.change("update letter set subject = upper(subject) where id = ?", other.toString()))
                    .as("positive control: a draft")
                    .isEqualTo(1);
        }
    }

    @Test
    void it_is_sent_once_and_not_before_its_date_nor_in_the_future() {
        UUID id = issued();
        assertThat(problems(() -> sendLetter.send(id, new Dispatch(null, null))))
                .extracting(Problem::field)
                .containsExactlyInAnyOrder("channel", "sentOn");
        assertThat(problems(() -> sendLetter.send(id, new Dispatch(DAY.minusDays(1), "POST"))))
                .containsExactly(Problem.of("sentOn", "letters.problem.sentOn"));
        assertThat(problems(() -> sendLetter.send(id, new Dispatch(LocalDate.of(2999, 1, 1), "PIGEON"))))
                .extracting(Problem::field)
                .containsExactlyInAnyOrder("channel", "sentOn");
        UUID draft = drafted();
        assertThatThrownBy(() -> sent(draft)).isInstanceOf(Stale.class);
        sent(id);
        assertThatThrownBy(() -> sent(id)).isInstanceOf(Stale.class);
    }

    @Test
    void what_keeps_a_letter_from_being_issued_is_told_all_at_once() {
        LetterContent draft = content(drafted());
        reviseLetter.revise(with(draft, List.of("Nous citons {commitment:NOT_MADE.title}.", " "), List.of()));

        assertThat(problems(() -> issued(draft.id())))
                .contains(
                        Problem.of("paragraphs[0].text", "letters.problem.unknownInsert", "commitment:NOT_MADE.title"),
                        Problem.of("paragraphs[1].text", "letters.problem.required"));
        assertThat(readDraft.read(draft.id()).content().parts().paragraphs())
                .as("what was typed is kept")
                .contains(" ");
    }

    @Test
    void one_who_left_office_is_not_written_to() {
        LetterStart late = new LetterStart(UUID.randomUUID(), "figures_fr", "CAZENEUVE", LocalDate.of(2017, 1, 1));
        assertThat(problems(() -> draftLetter.draft(late)))
                .containsExactly(Problem.of("recipient", "letters.problem.notInOffice"));
        assertThat(problems(() -> draftLetter.draft(new LetterStart(UUID.randomUUID(), "no_such", null, null))))
                .extracting(Problem::field)
                .containsExactlyInAnyOrder("template", "date", "recipient");
    }

    @Test
    void the_same_form_sent_twice_makes_one_letter_and_two_at_once_make_two_references() throws Exception {
        LetterStart form = letterOf2015();
        Callable<Object> send = () -> {
            as(COORDINATOR);
            return draftLetter.draft(form);
        };
        assertThat(atOnce(List.of(send, send))).containsExactly(form.id(), form.id());
        UUID other = drafted();
        assertThat(findLetters.find())
                .filteredOn(letter -> List.of(form.id(), other).contains(letter.id()))
                .extracting(LetterSummary::reference)
                .hasSize(2)
                .doesNotHaveDuplicates();
    }

    @Test
    void two_who_write_the_same_draft_the_second_is_told() {
        LetterContent opened = content(drafted());
        reviseLetter.revise(with(opened, List.of("Un."), List.of()));
        assertThatThrownBy(() -> reviseLetter.revise(with(opened, List.of("Deux."), List.of())))
                .isInstanceOf(Stale.class);
        assertThat(content(opened.id()).parts().paragraphs()).containsExactly("Un.");
    }

    @Test
    void what_is_done_with_a_letter_stands_in_the_journal_with_the_hash() throws SQLException {
        UUID id = sent(issued());
        String reference = readLetter.read(id).letter().reference();
        String hash = readLetter.read(id).hash();
        try (Sql sql = Sql.asOwner()) {
            assertThat(sql.column(
                            "select concat(action, ' ', object) from journal where object like ? order by number",
                            reference + "%"))
                    .containsExactly(
                            "letter.drafted " + reference,
                            "letter.issued " + reference + " " + hash,
                            "letter.sent " + reference);
        }
    }
}
