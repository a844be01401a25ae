package org.fairevaloir.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fairevaloir.cases.Cases.aCase;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.CronTrigger;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import org.fairevaloir.cases.CaseView;
import org.fairevaloir.cases.Cases;
import org.fairevaloir.cases.Remark;
import org.fairevaloir.cases.RemoveFile;
import org.fairevaloir.cases.WithdrawCase;
import org.fairevaloir.cases.followup.CloseCase;
import org.fairevaloir.cases.followup.ReopenCase;
import org.fairevaloir.cases.model.CaseStatus;
import org.fairevaloir.persons.TypedPerson;
import org.fairevaloir.retention.ApplyRetention;
import org.fairevaloir.retention.FindEndingDrafts;
import org.fairevaloir.retention.FindEndingDrafts.Ending;
import org.fairevaloir.retention.FindLastDay;
import org.fairevaloir.retention.model.Keeping;
import org.fairevaloir.shared.Clocks;
import org.fairevaloir.shared.NotFound;
import org.junit.jupiter.api.Test;

/** What was kept long enough goes by itself, wholly, and nothing else does. What statistics count is in RemainderIT. */
class RetentionIT extends WholeCase {
    private static final Remark REASON = Remark.of("Le suivi est terminé.");
    private static final Keeping DRAFTS = new Keeping(Period.ofMonths(6));
    private static final Keeping CLOSED = new Keeping(Period.ofYears(3));

    @Inject
    ApplyRetention applyRetention;

    @Inject
    FindLastDay findLastDay;

    @Inject
    FindEndingDrafts findEndingDrafts;

    @Inject
    CloseCase closeCase;

    @Inject
    ReopenCase reopenCase;

    @Inject
    WithdrawCase withdrawCase;

    @Inject
    RemoveFile removeFile;

    @Inject
    Clock clock;

    @Resource(lookup = "java:app/concurrent/nights")
    ManagedScheduledExecutorService nights;

    @Test
    void a_draft_goes_that_nobody_changed_for_six_months_and_not_a_moment_before() throws SQLException {
        UUID old = drafted("HLR", aCase().draft());
        UUID young = drafted("HLR", aCase().draft());
        changed(old, DRAFTS.keptSince(today()).minusMillis(1));
        changed(young, DRAFTS.keptSince(today()));
        applyRetention.apply();

        assertThat(isThere(old)).isFalse();
        assertThat(isThere(young)).isTrue();
        assertThat(whatThePlatformDid("case.retention_draft_deleted")).isPositive();
    }

    @Test
    void a_returned_case_that_nobody_answers_goes_like_a_draft_but_its_reference_stays() throws SQLException {
        UUID old = returned("HLR", aCase().draft(), "À quelle préfecture ?");
        UUID young = returned("HLR", aCase().draft(), "À quelle préfecture ?");
        UUID answered = returned("HLR", aCase().draft(), "À quelle préfecture ?");
        as(member("HLR"));
        String reference = readCase.read(old).reference();
        for (UUID id : List.of(old, answered)) {
            changed(id, DRAFTS.keptSince(today()).minusMillis(1));
        }
        changed(young, DRAFTS.keptSince(today()));
        long version = version(answered);
        commentCase.comment(answered, Remark.of("Je la revois la semaine prochaine."));
        long left = remainders();
        applyRetention.apply();

        CaseView gone = readCase.read(old);
        assertThat(gone.status()).isEqualTo(CaseStatus.ERASED);
        assertThat(gone.progress().erasureGround()).isEqualTo("RETENTION");
        assertThat(gone.reference()).isEqualTo(reference);
        assertThat(gone.notes()).as("what was said about it").isEmpty();
        assertThat(remainders()).as("it was never counted").isEqualTo(left);
        assertThat(readCase.read(young).status()).isEqualTo(CaseStatus.RETURNED);
        assertThat(readCase.read(answered).status())
                .as("who answers in the thread works on it")
                .isEqualTo(CaseStatus.RETURNED);
        assertThat(version(answered)).as("a form that is open goes on").isEqualTo(version);
        assertThat(whatThePlatformDid("case.retention_returned_erased")).isPositive();
    }

    @Test
    void with_a_draft_go_its_files_what_was_said_about_it_and_the_key_of_the_person() throws SQLException {
        UUID id = submitted("HLR", complete());
        commentCase.comment(id, REASON);
        keyed("HLR", id, new TypedPerson("Abc", "Def", "2001", "FEMALE"));
        withdrawCase.withdraw(id, version(id));
        assertThat(tablesOf(id))
                .as("positive control")
                .contains("field_case", "blockage", "action_taken", "case_file", "review_note", "person_key");
        changed(id, DRAFTS.keptSince(today()).minusMillis(1));
        applyRetention.apply();

        assertThat(tablesOf(id)).isEmpty();
    }

    @Test
    void who_attaches_a_file_to_a_draft_or_takes_one_off_works_on_it() throws SQLException {
        UUID id = drafted("HLR", aCase().draft());
        changed(id, DRAFTS.keptSince(today()).minusMillis(1));
        long version = version(id);
        UUID file = attachFile.attach(id, "refus.png", picture());
        applyRetention.apply();
        assertThat(isThere(id)).isTrue();
        assertThat(version(id)).as("a form that is open goes on").isEqualTo(version);

        changed(id, DRAFTS.keptSince(today()).minusMillis(1));
        removeFile.remove(file);
        applyRetention.apply();
        assertThat(isThere(id)).isTrue();
    }

    @Test
    void an_update_that_was_typed_and_not_told_goes_like_a_draft_and_its_case_stays() throws SQLException {
        UUID old = typedOf(DRAFTS.keptSince(today()).minusMillis(1));
        UUID young = typedOf(DRAFTS.keptSince(today()));
        applyRetention.apply();

        assertThat(tablesOf(old)).contains("field_case", "case_version").doesNotContain("amendment_draft");
        assertThat(tablesOf(young)).contains("amendment_draft");
        assertThat(whatThePlatformDid("case.retention_update_deleted")).isPositive();
    }

    private UUID typedOf(Instant kept) throws SQLException {
        Cases typed = aCase();
        UUID id = validated("HLR", typed.draft());
        as(member("HLR"));
        keepAmendment.keep(typed.with("gender", "M").version(version(id)).draft(), 0);
        set("amendment_draft set kept_at = ? where case_id = ?", kept, id);
        return id;
    }

    @Test
    void a_case_goes_that_was_closed_for_three_years_and_not_a_moment_before() throws SQLException {
        UUID old = closedFor(CLOSED.keptSince(today()).minusMillis(1));
        UUID young = closedFor(CLOSED.keptSince(today()));
        applyRetention.apply();

        CaseView gone = readCase.read(old);
        assertThat(gone.status()).isEqualTo(CaseStatus.ERASED);
        assertThat(gone.progress().erasureGround())
                .as("its association sees why")
                .isEqualTo("RETENTION");
        assertThat(gone.reference()).isNotBlank();
        assertThat(readCase.read(young).status()).isEqualTo(CaseStatus.CLOSED);
        assertThat(whatThePlatformDid("case.retention_anonymised")).isPositive();
        as(COORDINATOR);
        assertThatThrownBy(() -> readCase.read(old)).isInstanceOf(NotFound.class);
    }

    @Test
    void what_was_kept_long_enough_is_gone_from_every_table_that_the_database_has() throws SQLException {
        UUID id = ofWhichEverythingIsStored();
        as(member("HLR"));
        closeCase.close(id, version(id), REASON);
        set(
                "field_case set closed_at = ? where id = ?",
                CLOSED.keptSince(today()).minusMillis(1),
                id);

        assertGoes(id, applyRetention::apply);
        assertThat(isThere(id)).isTrue();
    }

    @Test
    void reopening_a_case_stops_the_clock_and_closing_it_again_starts_it_anew() throws SQLException {
        UUID id = closedFor(CLOSED.keptSince(today()).minusMillis(1));
        as(COORDINATOR);
        reopenCase.reopen(id, version(id), REASON);
        applyRetention.apply();
        assertThat(readCase.read(id).status()).isEqualTo(CaseStatus.VALIDATED);

        as(member("HLR"));
        closeCase.close(id, version(id), REASON);
        applyRetention.apply();
        assertThat(readCase.read(id).status()).isEqualTo(CaseStatus.CLOSED);
        assertThat(findLastDay.of(id)).contains(today().plusYears(3));
    }

    @Test
    void what_can_not_go_stops_nothing_else_and_is_left_whole_for_the_next_night() throws SQLException {
        Instant longAgo = DRAFTS.keptSince(today()).minus(Duration.ofDays(300));
        UUID stuck = drafted("HLR", complete());
        UUID other = drafted("HLR", aCase().draft());
        changed(stuck, longAgo);
        changed(other, longAgo);
        Set<String> before = tablesOf(stuck);
        try (Sql owner = Sql.asOwner()) {
            owner.change("create trigger stuck before delete on field_case for each row" + " if old.id = '" + stuck
                    + "' then signal sqlstate '45000' set message_text = 'stuck'; end if");
            try {
                applyRetention.apply();
                assertThat(isThere(other)).isFalse();
                assertThat(tablesOf(stuck)).isEqualTo(before).contains("case_file_content");
            } finally {
                owner.change("drop trigger stuck");
            }
        }
        applyRetention.apply();
        assertThat(tablesOf(stuck)).isEmpty();
    }

    @Test
    void several_nodes_at_once_do_it_once() throws Exception {
        long drafts = whatThePlatformDid("case.retention_draft_deleted");
        long cases = whatThePlatformDid("case.retention_anonymised");
        long left = remainders();
        for (int i = 0; i < 4; i++) {
            changed(drafted("HLR", aCase().draft()), DRAFTS.keptSince(today()).minusMillis(1));
            closedFor(CLOSED.keptSince(today()).minusMillis(1));
        }
        assertThat(atOnce(Collections.nCopies(3, applying()))).containsOnly("done");

        assertThat(whatThePlatformDid("case.retention_draft_deleted")).isEqualTo(drafts + 4);
        assertThat(whatThePlatformDid("case.retention_anonymised")).isEqualTo(cases + 4);
        assertThat(remainders()).as("one blockage each").isEqualTo(left + 4);
    }

    private Callable<Object> applying() {
        return () -> {
            applyRetention.apply();
            return "done";
        };
    }

    /** As at night: by the executor of the nights, at a time of the clock, with nobody signed in. */
    @Test
    void the_clock_starts_it_where_nobody_asks() throws Exception {
        UUID id = drafted("HLR", aCase().draft());
        changed(id, DRAFTS.keptSince(today()).minusMillis(1));
        nobodyActsAnyMore();
        Future<?> everySecond =
                nights.schedule((Runnable) applyRetention::apply, new CronTrigger("* * * * * *", Clocks.PARIS));
        try {
            Instant end = clock.instant().plusSeconds(30);
            while (isThere(id) && clock.instant().isBefore(end)) {
                Thread.sleep(200);
            }
            assertThat(isThere(id)).isFalse();
        } finally {
            everySecond.cancel(false);
        }
    }

    @Test
    void its_association_is_told_before_a_draft_goes_and_nobody_else_is() throws SQLException {
        as(member("ADN"));
        int others = findEndingDrafts.find().count();
        as(member("HLR"));
        Ending before = findEndingDrafts.find();
        UUID soon = drafted("HLR", aCase().draft());
        UUID later = drafted("HLR", aCase().draft());
        Instant monthBefore = DRAFTS.keptSince(today().plusDays(30));
        changed(soon, monthBefore.minusMillis(1));
        changed(later, monthBefore);

        Ending ending = findEndingDrafts.find();
        assertThat(ending.count()).isEqualTo(before.count() + 1);
        assertThat(ending.lastChange())
                .as("the day by which a list shows them")
                .isEqualTo(LocalDate.ofInstant(monthBefore.minusMillis(1), Clocks.PARIS));
        assertThat(findLastDay.of(soon))
                .hasValueSatisfying(
                        day -> assertThat(day).isAfterOrEqualTo(today()).isBefore(today().plusDays(30)));
        assertThat(findLastDay.of(later)).as("nothing to worry about yet").isEmpty();
        as(member("ADN"));
        assertThat(findEndingDrafts.find().count()).isEqualTo(others);
        assertThatThrownBy(() -> findLastDay.of(soon)).isInstanceOf(NotFound.class);
        as(COORDINATOR);
        assertThatThrownBy(() -> findLastDay.of(soon)).isInstanceOf(NotFound.class);
    }

    @Test
    void both_sides_read_until_when_a_closed_case_is_kept_and_nothing_of_any_other() throws SQLException {
        UUID closed = closedFor(clock.instant());
        UUID counted = validated("HLR", aCase().draft());
        for (var reader : List.of(member("HLR"), COORDINATOR)) {
            as(reader);
            assertThat(findLastDay.of(closed)).contains(today().plusYears(3));
            assertThat(findLastDay.of(counted)).isEmpty();
        }
    }

    private UUID closedFor(Instant since) throws SQLException {
        UUID id = validated("HLR", aCase().draft());
        as(member("HLR"));
        closeCase.close(id, version(id), REASON);
        set("field_case set closed_at = ? where id = ?", since, id);
        return id;
    }

    private static void changed(UUID id, Instant at) throws SQLException {
        set("field_case set updated_at = ? where id = ?", at, id);
    }

    private static void set(String what, Instant at, UUID id) throws SQLException {
        try (Sql owner = Sql.asOwner()) {
            assertThat(owner.change("update " + what, LocalDateTime.ofInstant(at, ZoneOffset.UTC), id.toString()))
                    .isOne();
        }
    }

    private static boolean isThere(UUID id) throws SQLException {
        try (Sql owner = Sql.asOwner()) {
            return owner.number("select count(*) from field_case where id = ?", id.toString()) > 0;
        }
    }

    private static long remainders() throws SQLException {
        try (Sql owner = Sql.asOwner()) {
            return owner.number("select count(*) from remainder");
        }
    }

    private static long whatThePlatformDid(String action) throws SQLException {
        try (Sql owner = Sql.asOwner()) {
            return owner.number(
                    "select count(*) from journal where action = ? and actor = '[platform]' and role = ''", action);
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
