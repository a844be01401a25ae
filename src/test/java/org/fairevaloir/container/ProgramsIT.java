package org.fairevaloir.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fairevaloir.cases.Cases.aCase;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.fairevaloir.access.Callers;
import org.fairevaloir.access.Refused;
import org.fairevaloir.cases.CaseCursor;
import org.fairevaloir.cases.CaseFilter;
import org.fairevaloir.cases.CaseSummary;
import org.fairevaloir.cases.Cases;
import org.fairevaloir.cases.WalkCases;
import org.fairevaloir.cases.WalkCases.Step;
import org.fairevaloir.cases.model.CaseStatus;
import org.fairevaloir.cases.model.NotOpen;
import org.fairevaloir.programs.AnswerOnce;
import org.fairevaloir.programs.ForgetKeys;
import org.fairevaloir.programs.KeyReused;
import org.fairevaloir.programs.KeyedAnswer;
import org.fairevaloir.programs.KeyedRequest;
import org.fairevaloir.shared.Problem;
import org.fairevaloir.shared.Problems;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What associations' software does that no page does: requests under a key, and walks through the list. */
class ProgramsIT extends InContainer {
    @Inject
    AnswerOnce answerOnce;

    @Inject
    ForgetKeys forgetKeys;

    @Inject
    WalkCases walkCases;

    private static KeyedRequest request(String content) {
        return new KeyedRequest("key-" + UUID.randomUUID(), content);
    }

    /** A case that is logged under a key, as a program logs it. */
    private KeyedAnswer log(KeyedRequest request, Cases content) {
        return answerOnce.answer(request, id -> {
            var saved = logCase.log(content.id(id).draft());
            return new KeyedAnswer(id, saved.reference(), saved.version());
        });
    }

    @Test
    void ten_requests_under_one_key_at_the_same_moment_make_one_case() throws Exception {
        KeyedRequest request = request("{}");
        AtomicInteger done = new AtomicInteger();
        Callable<Object> send = () -> {
            as(member("HLR"));
            return answerOnce.answer(request, id -> {
                done.incrementAndGet();
                var saved = logCase.log(aCase().id(id).draft());
                return new KeyedAnswer(id, saved.reference(), saved.version());
            });
        };

        List<Object> answers = atOnce(Collections.nCopies(10, send));

        assertThat(done).hasValue(1);
        assertThat(new HashSet<>(answers)).hasSize(1);
        assertThat(cases(((KeyedAnswer) answers.get(0)).caseId())).isOne();
    }

    @Test
    void ten_keys_at_the_same_moment_do_not_wait_for_each_other_for_ever() throws Exception {
        for (int round = 0; round < 3; round++) {
            List<Object> answers = atOnce(Collections.nCopies(10, () -> {
                as(member("HLR"));
                return log(request("{}"), aCase());
            }));

            assertThat(new HashSet<>(answers)).hasSize(10);
        }
    }

    @Test
    void a_repeated_request_has_the_same_answer_and_another_one_is_told_so() {
        as(member("HLR"));
        KeyedRequest request = request("{\"gender\":\"F\"}");
        KeyedAnswer answer = log(request, aCase());

        assertThat(log(request, aCase())).isEqualTo(answer);
        assertThatThrownBy(() -> log(new KeyedRequest(request.key(), "{\"gender\":\"M\"}"), aCase()))
                .isInstanceOf(KeyReused.class);
        as(Callers.member("HLR", "colleague"));
        assertThat(log(request, aCase())).as("the key is the association's").isEqualTo(answer);
        as(member("ADN"));
        assertThat(log(request, aCase()).caseId()).as("and of no other").isNotEqualTo(answer.caseId());
    }

    @Test
    void a_refused_request_leaves_neither_case_nor_key() throws SQLException {
        as(member("HLR"));
        KeyedRequest request = request("{}");
        List<UUID> chosen = new ArrayList<>();
        assertThatThrownBy(() -> answerOnce.answer(request, id -> {
                    chosen.add(id);
                    logCase.log(aCase().id(id).draft());
                    throw new Problems(List.of(Problem.of("gender", "refused after it was stored")));
                }))
                .isInstanceOf(Problems.class);

        assertThat(cases(chosen.get(0))).isZero();
        assertThat(isKept(chosen.get(0))).isFalse();
        assertThat(log(new KeyedRequest(request.key(), "corrected"), aCase()).caseId())
                .isNotEqualTo(chosen.get(0));
    }

    @Test
    void neither_the_key_nor_what_was_sent_is_kept() throws SQLException {
        as(member("HLR"));
        KeyedRequest request = request("canari-du-corps");
        UUID made = log(request, aCase()).caseId();

        try (Sql owner = Sql.asOwner()) {
            List<Object> row = new ArrayList<>(owner.rows(
                            "select id, association, request, case_id from used_key where case_id = ?", made.toString())
                    .get(0));
            assertThat(row.get(3)).hasToString(made.toString());
            assertThat(row.toString())
                    .doesNotContain(request.key(), "canari")
                    .doesNotContain(org.fairevaloir.shared.Digests.sha256(request.content()))
                    .doesNotContain(org.fairevaloir.shared.Digests.sha256(request.key()));
        }
    }

    @Test
    void after_a_day_a_key_is_as_new_and_then_forgotten() throws SQLException {
        as(member("HLR"));
        KeyedRequest request = request("old");
        UUID old = log(request, aCase()).caseId();
        UUID young = log(request("young"), aCase()).caseId();
        age(old, 25);
        age(young, 23);
        assertThat(log(request, aCase()).caseId()).as("as new").isNotEqualTo(old);
        UUID swept = log(request("swept"), aCase()).caseId();
        age(swept, 25);

        forgetKeys.forget();

        assertThat(isKept(swept)).isFalse();
        assertThat(isKept(young)).isTrue();
    }

    @Test
    void only_who_logs_cases_uses_keys() {
        for (var caller : List.of(COORDINATOR, Callers.observer("MIPROF"))) {
            as(caller);
            assertThatThrownBy(() -> log(request("{}"), aCase())).isInstanceOf(Refused.class);
            assertThatThrownBy(forgetKeys::forget).isInstanceOf(Refused.class);
        }
    }

    @Test
    void a_walk_meets_every_case_once_and_later_only_what_was_changed_since() throws SQLException {
        List<UUID> made = Stream.generate(() -> drafted("OICEM", aCase().draft()))
                .limit(7)
                .toList();
        ageCases(made);
        as(member("OICEM"));

        Walk whole = walk(CaseFilter.ALL, null);
        assertThat(whole.met()).doesNotHaveDuplicates().containsAll(made);

        UUID changed = made.get(2);
        long version = readCase.read(changed).content().version();
        logCase.log(aCase().id(changed).version(version).with("gender", "M").draft());
        UUID fresh = drafted("OICEM", aCase().draft());

        Walk later = walk(CaseFilter.ALL, whole.end());
        assertThat(later.met()).containsExactlyInAnyOrder(changed, fresh);
        assertThat(walk(CaseFilter.ALL, later.end()).met())
                .as("what may have been overtaken by another's transaction comes again")
                .containsExactlyInAnyOrder(changed, fresh);
        ageCases(List.of(changed, fresh));
        assertThat(walk(CaseFilter.ALL, later.end()).met()).isEmpty();
        assertThat(walk(CaseFilter.in(CaseStatus.VALIDATED), null).met()).doesNotContainAnyElementsOf(made);
    }

    @Test
    void a_cursor_opens_nothing_to_another_association() {
        UUID id = drafted("HLR", aCase().draft());
        as(member("HLR"));
        CaseSummary own = walkCases.walk(CaseFilter.ALL, null, 1).rows().get(0);
        CaseCursor before = new CaseCursor(own.updatedAt().minusSeconds(1).toString(), own.id());

        assertThat(walk(CaseFilter.ALL, before).met()).as("positive control").contains(id);
        as(member("JPF"));
        assertThat(walk(CaseFilter.ALL, before).met()).doesNotContain(id, own.id());
    }

    @Test
    void a_closed_case_is_told_from_a_changed_one() {
        Cases typed = aCase();
        UUID id = submitted("HLR", typed.draft());
        as(member("HLR"));
        long version = readCase.read(id).content().version();

        assertThatThrownBy(() -> logCase.log(typed.version(version).draft())).isInstanceOf(NotOpen.class);
        assertThatThrownBy(() -> logCase.log(typed.version(version + 1).draft()))
                .isNotInstanceOf(NotOpen.class)
                .isInstanceOf(org.fairevaloir.shared.Stale.class);
    }

    private record Walk(List<UUID> met, @Nullable CaseCursor end) {}

    /** Step by step, three cases each, to the end. */
    private Walk walk(CaseFilter filter, @Nullable CaseCursor from) {
        List<UUID> met = new ArrayList<>();
        Step step = walkCases.walk(filter, from, 3);
        while (true) {
            assertThat(step.rows()).hasSizeLessThanOrEqualTo(3);
            step.rows().forEach(row -> met.add(row.id()));
            if (!step.more()) {
                return new Walk(met, step.last());
            }
            step = walkCases.walk(filter, step.last(), 3);
        }
    }

    private static void age(UUID caseId, int hours) throws SQLException {
        try (Sql owner = Sql.asOwner()) {
            owner.change("update used_key set claimed_at = claimed_at - interval " + hours + " hour where case_id = '"
                    + caseId + "'");
        }
    }

    private static int cases(UUID id) throws SQLException {
        try (Sql owner = Sql.asOwner()) {
            return owner.column("select id from field_case where id = '" + id + "'")
                    .size();
        }
    }

    private static void ageCases(List<UUID> ids) throws SQLException {
        try (Sql owner = Sql.asOwner()) {
            for (UUID id : ids) {
                owner.change(
                        "update field_case set updated_at = updated_at - interval 1 minute where id = '" + id + "'");
            }
        }
    }

    private static boolean isKept(UUID caseId) throws SQLException {
        try (Sql owner = Sql.asOwner()) {
            return !owner.column("select id from used_key where case_id = '" + caseId + "'")
                    .isEmpty();
        }
    }
}
