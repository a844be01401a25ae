package org.fairevaloir.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fairevaloir.cases.Cases.aCase;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
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
import org.fairevaloir.programs.Claim;
import org.fairevaloir.programs.ClaimKey;
import org.fairevaloir.programs.KeyedRequest;
import org.fairevaloir.programs.ReleaseKey;
import org.fairevaloir.programs.SettleKey;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What associations' software does that no page does: requests under a key, and walks through the list. */
class ProgramsIT extends InContainer {
    @Inject
    ClaimKey claimKey;

    @Inject
    SettleKey settleKey;

    @Inject
    ReleaseKey releaseKey;

    @Inject
    WalkCases walkCases;

    private static KeyedRequest request(String content) {
        return new KeyedRequest("key-" + UUID.randomUUID(), content);
    }

    @Test
    void of_ten_requests_at_the_same_moment_one_is_answered_and_nine_wait() throws Exception {
        KeyedRequest request = request("{}");
        Callable<Object> claim = () -> {
            as(member("HLR"));
            return claimKey.claim(request);
        };

        List<Object> answers =
                atOnce(IntStream.range(0, 10).mapToObj(i -> claim).toList());

        assertThat(answers).filteredOn(Claim.Fresh.class::isInstance).hasSize(1);
        assertThat(answers).filteredOn(Claim.UnderWay.class::isInstance).hasSize(9);
    }

    @Test
    void ten_keys_at_the_same_moment_do_not_wait_for_each_other_for_ever() throws Exception {
        for (int round = 0; round < 3; round++) {
            List<Object> answers = atOnce(IntStream.range(0, 10)
                    .<Callable<Object>>mapToObj(i -> () -> {
                        as(member("HLR"));
                        return claimKey.claim(request("{}"));
                    })
                    .toList());

            assertThat(answers).hasSize(10).allMatch(Claim.Fresh.class::isInstance);
        }
    }

    @Test
    void a_repeated_request_has_the_same_answer_and_another_one_is_told_so() {
        as(member("HLR"));
        KeyedRequest request = request("{\"gender\":\"F\"}");
        Claim.Fresh fresh = (Claim.Fresh) claimKey.claim(request);
        Claim.Answered answer = new Claim.Answered(fresh.caseId(), "HLR-2026-0042", 3);
        settleKey.settle(request, answer);

        assertThat(claimKey.claim(request)).isEqualTo(answer);
        assertThat(claimKey.claim(new KeyedRequest(request.key(), "{\"gender\":\"M\"}")))
                .isEqualTo(new Claim.Taken());
        as(Callers.member("HLR", "colleague"));
        assertThat(claimKey.claim(request)).as("the key is the association's").isEqualTo(answer);
        as(member("ADN"));
        assertThat(claimKey.claim(request)).as("and of no other").isInstanceOf(Claim.Fresh.class);
    }

    @Test
    void a_key_is_free_again_after_a_refusal_and_never_after_an_answer() {
        as(member("HLR"));
        KeyedRequest request = request("{}");
        Claim.Fresh fresh = (Claim.Fresh) claimKey.claim(request);
        releaseKey.release(request, fresh);
        Claim second = claimKey.claim(new KeyedRequest(request.key(), "corrected"));
        assertThat(second).isInstanceOf(Claim.Fresh.class).isNotEqualTo(fresh);

        KeyedRequest corrected = new KeyedRequest(request.key(), "corrected");
        Claim.Answered answer = new Claim.Answered(((Claim.Fresh) second).caseId(), "HLR-2026-0043", 1);
        settleKey.settle(corrected, answer);
        releaseKey.release(corrected, (Claim.Fresh) second);
        assertThat(claimKey.claim(corrected)).isEqualTo(answer);
    }

    @Test
    void the_same_case_comes_of_a_request_that_broke_off_after_it_was_stored() throws SQLException {
        as(member("ACF"));
        KeyedRequest request = request("broken off");
        Claim.Fresh fresh = (Claim.Fresh) claimKey.claim(request);
        var stored = logCase.log(aCase().id(fresh.caseId()).draft());
        age(fresh.caseId(), 2);

        Claim again = claimKey.claim(request);

        assertThat(again).isEqualTo(fresh);
        assertThat(logCase.log(aCase().id(fresh.caseId()).draft())).isEqualTo(stored);
    }

    @Test
    void neither_the_key_nor_what_was_sent_is_kept() throws SQLException {
        as(member("HLR"));
        KeyedRequest request = request("canari-du-corps");
        UUID made = ((Claim.Fresh) claimKey.claim(request)).caseId();

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
    void a_key_is_forgotten_after_a_day() throws SQLException {
        as(member("HLR"));
        UUID old = ((Claim.Fresh) claimKey.claim(request("old"))).caseId();
        UUID young = ((Claim.Fresh) claimKey.claim(request("young"))).caseId();
        age(old, 25 * 60);
        age(young, 23 * 60);

        claimKey.claim(request("next"));

        assertThat(isKept(old)).isFalse();
        assertThat(isKept(young)).isTrue();
    }

    @Test
    void only_who_logs_cases_uses_keys() {
        for (var caller : List.of(COORDINATOR, Callers.observer("MIPROF"))) {
            as(caller);
            assertThatThrownBy(() -> claimKey.claim(request("{}"))).isInstanceOf(Refused.class);
        }
    }

    @Test
    void a_walk_meets_every_case_once_and_later_only_what_was_changed_since() {
        List<UUID> made = Stream.generate(() -> drafted("OICEM", aCase().draft()))
                .limit(7)
                .toList();
        as(member("OICEM"));

        Walk whole = walk(CaseFilter.ALL, null);
        assertThat(whole.met()).doesNotHaveDuplicates().containsAll(made);

        UUID changed = made.get(2);
        long version = readCase.read(changed).content().version();
        logCase.log(aCase().id(changed).version(version).with("gender", "M").draft());
        UUID fresh = drafted("OICEM", aCase().draft());

        assertThat(walk(CaseFilter.ALL, whole.end()).met()).containsExactlyInAnyOrder(changed, fresh);
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

    private static void age(UUID caseId, int minutes) throws SQLException {
        try (Sql owner = Sql.asOwner()) {
            owner.change("update used_key set claimed_at = claimed_at - interval " + minutes
                    + " minute where case_id = '" + caseId + "'");
        }
    }

    private static boolean isKept(UUID caseId) throws SQLException {
        try (Sql owner = Sql.asOwner()) {
            return !owner.column("select id from used_key where case_id = '" + caseId + "'")
                    .isEmpty();
        }
    }
}
