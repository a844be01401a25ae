package org.fairevaloir.cases.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fairevaloir.cases.CaseSort.NEWEST_CHANGE;
import static org.fairevaloir.cases.CaseSort.OLDEST_CHANGE;
import static org.fairevaloir.cases.CaseSort.OLDEST_SUBMISSION;
import static org.fairevaloir.cases.CaseSort.REFERENCE;
import static org.fairevaloir.cases.CaseSort.REFERENCE_DESCENDING;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.fairevaloir.cases.CaseCursor;
import org.fairevaloir.cases.CaseDraft;
import org.fairevaloir.cases.CaseFilter;
import org.fairevaloir.cases.Cases;
import org.fairevaloir.cases.exports.ExportFormat;
import org.fairevaloir.cases.model.CaseStatus;
import org.fairevaloir.cases.model.TextRules;
import org.fairevaloir.freetext.FreeTexts;
import org.fairevaloir.shared.Problem;
import org.fairevaloir.shared.Problems;
import org.fairevaloir.shared.RequestRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a request says besides the case: its version, its place in the list, its size; and how a refusal goes back. */
class RequestsTest {
    private static final CaseCursor PLACE =
            new CaseCursor("2026-11-23T10:15:30.123Z", new UUID(0x1234_5678_9abc_4000L, -1));

    @Test
    void a_version_is_said_by_its_tag() {
        assertThat(CaseTag.version("\"7\"")).isEqualTo(7);
        assertThatThrownBy(() -> CaseTag.version(null)).satisfies(e -> says(e, 428));
    }

    /** Version 0 would be a new case: without this it would be told as stored, and nothing were. */
    @ParameterizedTest
    @ValueSource(strings = {"\"0\"", "*", "7", "W/\"7\"", "\"7\", \"8\"", "\"-1\"", "\"9999999999999999999\"", ""})
    void what_is_no_tag_of_ours_is_no_version(String tag) {
        assertThatThrownBy(() -> CaseTag.version(tag)).satisfies(e -> says(e, 412));
    }

    @Test
    void a_cursor_comes_back_as_it_was_given() {
        assertThat(CaseCursor.of(PLACE.text(), OLDEST_CHANGE)).contains(PLACE);
        assertThat(CaseCursor.of(new CaseCursor("2026-11-23T10:15:00Z", PLACE.id()).text(), OLDEST_CHANGE))
                .isPresent();
        assertThat(PLACE.text()).matches("[A-Za-z0-9_-]+");
    }

    /** A list in another order has other places: an address whose order was changed begins anew. */
    @Test
    void a_place_fits_the_orders_of_its_key() {
        CaseCursor reference = new CaseCursor("SCCF-2026-0042", PLACE.id());

        assertThat(CaseCursor.of(reference.text(), REFERENCE_DESCENDING)).contains(reference);
        assertThat(CaseCursor.of(reference.text(), REFERENCE)).contains(reference);
        assertThat(CaseCursor.of(reference.text(), NEWEST_CHANGE)).isEmpty();
        assertThat(CaseCursor.of(PLACE.text(), NEWEST_CHANGE)).contains(PLACE);
        assertThat(CaseCursor.of(PLACE.text(), OLDEST_SUBMISSION)).contains(PLACE);
        assertThat(CaseCursor.of(PLACE.text(), REFERENCE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "%%%",
                "+1000000000-01-01T00:00:00Z 00000000-0000-4000-8000-000000000042",
                "2026-11-23T10:15:30Z 1-1-1-1-1",
                "2026-13-23T10:15:30Z 00000000-0000-4000-8000-000000000042",
                "2026-11-23T10:15:30Z 00000000-0000-4000-8000-000000000042' or 1=1"
            })
    void what_is_no_cursor_of_ours_is_none(String text) {
        String encoded = Base64.getUrlEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
        assertThat(CaseCursor.of(text, OLDEST_CHANGE)).isEmpty();
        assertThat(CaseCursor.of(encoded, OLDEST_CHANGE)).isEmpty();
    }

    @Test
    void a_walk_is_said_by_the_address() {
        CaseQuery which = new CaseQuery();
        which.status = "RETURNED";
        which.right = "R_INTERP";
        which.from = "2026-01-31";
        StepQuery where = new StepQuery();
        where.cursor = PLACE.text();
        where.count = "200";
        List<Problem> problems = new ArrayList<>();

        CaseFilter filter = which.filter(problems);

        assertThat(filter.statuses()).containsExactly(CaseStatus.RETURNED);
        assertThat(filter.codes()).isEqualTo(Map.of("right", Set.of("R_INTERP")));
        assertThat(filter.from()).isEqualTo(LocalDate.of(2026, 1, 31));
        assertThat(where.after(problems)).isEqualTo(PLACE);
        assertThat(where.count(problems)).isEqualTo(200);
        assertThat(new StepQuery().count(problems)).isEqualTo(50);
        assertThat(problems).isEmpty();
    }

    @Test
    void an_export_is_said_by_the_address_and_is_csv_without_texts_where_nothing_is_said() {
        ExportQuery what = new ExportQuery();
        List<Problem> problems = new ArrayList<>();
        assertThat(what.format(problems)).isEqualTo(ExportFormat.CSV);
        assertThat(what.texts(problems)).isFalse();

        what.format = "ODS";
        what.texts = "true";
        assertThat(what.format(problems)).isEqualTo(ExportFormat.ODS);
        assertThat(what.texts(problems)).isTrue();
        assertThat(problems).isEmpty();
    }

    @Test
    void every_parameter_that_cannot_be_read_is_named() {
        CaseQuery which = new CaseQuery();
        which.status = "returned";
        which.from = "-999999999-01-01";
        which.to = "2026-02-30";
        StepQuery where = new StepQuery();
        where.cursor = "x";
        where.count = "201";
        ExportQuery what = new ExportQuery();
        what.format = "pdf";
        what.texts = "yes";
        List<Problem> problems = new ArrayList<>();

        which.filter(problems);
        where.after(problems);
        where.count(problems);
        what.format(problems);
        what.texts(problems);

        assertThat(problems)
                .extracting(Problem::field)
                .containsExactly("?status", "?from", "?to", "?cursor", "?count", "?format", "?texts");
    }

    @Test
    void nothing_beyond_a_megabyte_is_read() throws IOException {
        InputStream tooLong = bytes("x".repeat(5_000_000).getBytes(StandardCharsets.US_ASCII));

        assertThatThrownBy(() -> JsonBody.of(tooLong)).satisfies(e -> says(e, 413));
        assertThat(tooLong.available()).isGreaterThan(3_900_000);
    }

    @Test
    void a_body_is_utf_8_and_nests_no_deeper_than_it_can_be_read() throws IOException {
        assertThat(JsonBody.of(bytes("{\"narrative\":\"é\"}".getBytes(StandardCharsets.UTF_8)))
                        .json()
                        .getString("narrative"))
                .isEqualTo("é");
        assertThatThrownBy(() -> JsonBody.of(bytes("{\"narrative\":\"é\"}".getBytes(StandardCharsets.ISO_8859_1))))
                .satisfies(e -> says(e, 400));
        assertThatThrownBy(() -> JsonBody.of("{\"a\":" + "[".repeat(400_000))).satisfies(e -> says(e, 400));
    }

    @Test
    void problems_point_to_their_place_in_the_json() {
        Problems refused = new Problems(List.of(
                Problem.of("gender", "k"),
                Problem.of("dependants", "k"),
                Problem.of("blockages[2].consequence", "k", "a"),
                Problem.of("blockages[2].right", "k"),
                Problem.of("", "k")));

        Problems placed = CaseProblems.inJson(refused, Cases.aCase().draft());

        assertThat(placed.list())
                .extracting(Problem::field)
                .containsExactly(
                        "gender", "answers.dependants", "blockages[2].answers.consequence", "blockages[2].right", "");
        assertThat(placed.list().get(2).arguments()).containsExactly("a");
        assertThat(placed.members()).isEmpty();
    }

    @Test
    void a_text_that_may_identify_somebody_is_taken_once_its_author_confirms_this_very_text() {
        CaseDraft draft = Cases.aCase()
                .with("narrative", "Elle a été reçue par Mme Diallo au guichet.")
                .draft();
        List<Problem> found = TextRules.check(draft);
        assertThat(found).extracting(Problem::key).containsExactly(FreeTexts.IDENTIFYING);

        String confirmation =
                CaseProblems.inJson(new Problems(found), draft).members().get("confirmation");

        assertThat(TextRules.check(draft.confirmed(confirmation))).isEmpty();
        CaseDraft other = Cases.aCase()
                .with("narrative", "Elle a été reçue par Mme Traoré au guichet.")
                .draft();
        assertThat(TextRules.check(other.confirmed(confirmation))).hasSize(1);
    }

    private static InputStream bytes(byte[] sent) {
        return new ByteArrayInputStream(sent);
    }

    private static void says(Throwable refused, int status) {
        assertThat(refused)
                .isInstanceOfSatisfying(
                        RequestRefused.class, e -> assertThat(e.status()).isEqualTo(status));
    }
}
