package org.fairevaloir.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fairevaloir.cases.Cases.aCase;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.fairevaloir.access.Callers;
import org.fairevaloir.access.Permission;
import org.fairevaloir.access.Refused;
import org.fairevaloir.access.Requires;
import org.fairevaloir.access.UseCase;
import org.fairevaloir.audit.ReadJournal;
import org.fairevaloir.audit.VerifyAudit;
import org.fairevaloir.audit.model.AuditEntry;
import org.fairevaloir.cases.CaseDraft;
import org.fairevaloir.cases.LogCase;
import org.fairevaloir.shared.NotFound;
import org.fairevaloir.shared.Problems;
import org.junit.jupiter.api.Test;

/** No act without its trace, no trace without its act; and a journal that nobody changes unseen. */
class AuditIT extends InContainer {
    private static final String NEVER_CHANGED = "create trigger journal_is_never_changed before update on journal"
            + " for each row signal sqlstate '45000' set message_text = 'the journal is append-only'";
    private static final String NEVER_DELETED = "create trigger journal_is_never_deleted before delete on journal"
            + " for each row signal sqlstate '45000' set message_text = 'the journal is append-only'";

    @Inject
    ReadJournal readJournal;

    @Inject
    VerifyAudit verifyAudit;

    @Inject
    UserTransaction transaction;

    @Inject
    LogAndBreak logAndBreak;

    @Inject
    LogAndCatch logAndCatch;

    @Test
    void an_act_that_is_undone_leaves_neither_a_case_nor_a_trace() throws Exception {
        CaseDraft draft = aCase().draft();
        long before = rows();
        as(member("HLR"));
        transaction.begin();
        logCase.log(draft);
        transaction.rollback();

        assertThat(rows()).isEqualTo(before);
        assertThatThrownBy(() -> readCase.read(draft.id())).isInstanceOf(NotFound.class);
        logCase.log(draft);
        assertThat(rows()).as("positive control").isEqualTo(before + 1);
    }

    @Test
    void an_act_that_fails_in_its_midst_leaves_no_trace() throws Exception {
        CaseDraft theirs = aCase().draft();
        submitted("HLR", theirs);
        long before = rows();

        as(member("ADN"));
        // The id of a blockage is taken.
        assertThatThrownBy(() -> logCase.log(aCase().with(theirs.blockages()).draft()))
                .isInstanceOf(RuntimeException.class);
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void every_step_of_a_case_and_every_reading_is_in_the_journal() throws Exception {
        long before = rows();
        CaseDraft draft = aCase().draft();
        UUID id = returned("SCCF", draft, "Quand ?");
        as(member("SCCF"));
        readCase.read(id);
        readCase.read(id);

        assertThat(since(before))
                .extracting(AuditEntry.Content::action)
                .containsExactly(
                        "case.logged",
                        "case.submitted",
                        "case.read",
                        "case.taken_in_review",
                        "case.read",
                        "case.commented",
                        "case.returned",
                        "case.read",
                        "case.read");
        assertThat(since(before))
                .extracting(AuditEntry.Content::actor)
                .containsExactly(
                        "somebody-of-SCCF",
                        "somebody-of-SCCF",
                        "coordination",
                        "coordination",
                        "coordination",
                        "coordination",
                        "coordination",
                        "somebody-of-SCCF",
                        "somebody-of-SCCF");
        assertThat(since(before))
                .extracting(AuditEntry.Content::association)
                .containsExactly("SCCF", "SCCF", "", "", "", "", "", "SCCF", "SCCF");
    }

    @Test
    void the_journal_knows_a_case_by_one_pseudonym_and_never_by_its_id() throws Exception {
        long before = rows();
        UUID one = drafted("HLR", aCase().draft());
        readCase.read(one);
        UUID other = drafted("HLR", aCase().draft());

        List<String> objects =
                since(before).stream().map(AuditEntry.Content::object).toList();
        assertThat(objects.get(0)).hasSize(32).isEqualTo(objects.get(1)).isNotEqualTo(objects.get(2));
        assertThat(objects).noneMatch(object -> object.contains(one.toString()) || object.contains(other.toString()));
    }

    @Test
    void a_refusal_is_kept_although_nothing_else_was_done() throws Exception {
        UUID id = submitted("HLR", aCase().draft());
        long before = rows();
        as(member("HLR"));

        assertThatThrownBy(() -> validateCase.validate(id, 1)).isInstanceOf(Refused.class);
        assertThat(since(before)).singleElement().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo("refused");
            assertThat(entry.object()).isEqualTo("ValidateCase");
            assertThat(entry.actor()).isEqualTo("somebody-of-HLR");
        });
    }

    /** Somebody logs a case, and then what nobody expected happens. */
    @UseCase
    @Requires(Permission.LOG_CASE)
    public static class LogAndBreak {
        @Inject
        LogCase logCase;

        public void run(CaseDraft draft) {
            logCase.log(draft);
            throw new AssertionError("unexpected");
        }
    }

    /** Somebody logs a case, and another that is refused, and goes on as if nothing had been. */
    @UseCase
    @Requires(Permission.LOG_CASE)
    public static class LogAndCatch {
        @Inject
        LogCase logCase;

        public boolean run(CaseDraft good, CaseDraft bad) {
            logCase.log(good);
            try {
                logCase.log(bad);
                return true;
            } catch (Problems e) {
                return false;
            }
        }
    }

    @Test
    void what_breaks_after_something_was_recorded_leaves_neither_a_case_nor_a_trace() throws Exception {
        CaseDraft draft = aCase().draft();
        long before = rows();
        as(member("HLR"));

        assertThatThrownBy(() -> logAndBreak.run(draft))
                .isInstanceOf(AssertionError.class)
                .hasMessage("unexpected");
        assertThat(rows()).isEqualTo(before);
        assertThatThrownBy(() -> readCase.read(draft.id())).isInstanceOf(NotFound.class);
    }

    @Test
    void who_catches_a_refusal_inside_an_act_is_not_told_that_it_is_done() throws Exception {
        CaseDraft good = aCase().draft();
        CaseDraft bad = aCase().with("gender", "NO_SUCH").draft();
        long before = rows();
        as(member("HLR"));

        assertThatThrownBy(() -> logAndCatch.run(good, bad)).isInstanceOf(IllegalStateException.class);
        assertThat(rows()).isEqualTo(before);
        assertThatThrownBy(() -> readCase.read(good.id())).isInstanceOf(NotFound.class);
        assertThat(logAndCatch.run(good, aCase().draft()))
                .as("positive control")
                .isTrue();
        assertThat(rows()).isEqualTo(before + 2);
    }

    @Test
    void what_was_not_found_or_not_accepted_is_no_act() throws Exception {
        long before = rows();
        as(member("HLR"));

        assertThatThrownBy(() -> readCase.read(UUID.randomUUID())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() ->
                        submitCase.submit(aCase().with("consent", "REFUSED").draft()))
                .isInstanceOf(Problems.class);
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void the_journal_is_for_the_coordinator_alone() {
        as(member("HLR"));
        assertThatThrownBy(() -> readJournal.read(0, 10)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> verifyAudit.firstBroken()).isInstanceOf(Refused.class);
        as(Callers.observer("GRETA"));
        assertThatThrownBy(() -> readJournal.read(0, 10)).isInstanceOf(Refused.class);
    }

    @Test
    void the_applications_own_account_can_only_append() throws SQLException {
        drafted("HLR", aCase().draft());
        try (Sql application = Sql.asApplication()) {
            assertThat(application.number("select count(*) from journal"))
                    .as("positive control")
                    .isPositive();
            for (String attack : List.of(
                    "update journal set actor = 'nobody' where number = 1",
                    "update journal set at = at",
                    "delete from journal where number = 1",
                    "delete from journal",
                    "truncate table journal",
                    "drop trigger journal_is_never_changed",
                    "drop table journal",
                    "alter table journal drop column actor",
                    "replace into journal select * from journal where number = 1")) {
                assertThatThrownBy(() -> application.change(attack)).as(attack).isInstanceOf(SQLException.class);
            }
        }
        assertThat(verified()).isEmpty();
    }

    @Test
    void rows_of_many_at_the_same_moment_form_one_chain() throws Exception {
        long before = rows();
        List<Callable<Object>> actions = IntStream.range(0, 16)
                .<Callable<Object>>mapToObj(i -> () -> {
                    as(member(i % 2 == 0 ? "LCB" : "MDN"));
                    return logCase.log(aCase().draft()).reference();
                })
                .toList();

        assertThat(atOnce(actions)).allMatch(String.class::isInstance);
        assertThat(rows()).isEqualTo(before + 16);
        assertThat(verified()).isEmpty();
    }

    @Test
    void who_owns_the_database_and_changes_a_row_is_found_out() throws SQLException {
        drafted("HLR", aCase().draft());
        drafted("HLR", aCase().draft());
        assertThat(verified()).isEmpty();
        try (Sql owner = Sql.asOwner()) {
            long row = owner.number("select max(number) - 1 from journal");
            for (String column : List.of("actor", "role", "association", "action", "object", "hash")) {
                String before = owner.column("select " + column + " from journal where number = ?", row)
                        .get(0);
                tamper(owner, "update journal set " + column + " = ? where number = ?", "x", row);
                assertThat(verified()).as(column).hasValue(row);
                tamper(owner, "update journal set " + column + " = ? where number = ?", before, row);
            }
            tamper(owner, "update journal set at = date_add(at, interval 1 second) where number = ?", row);
            assertThat(verified()).as("at").hasValue(row);
            tamper(owner, "update journal set at = date_sub(at, interval 1 second) where number = ?", row);
        }
        assertThat(verified()).isEmpty();
    }

    @Test
    void who_owns_the_database_and_removes_a_row_is_found_out() throws SQLException {
        drafted("HLR", aCase().draft());
        drafted("HLR", aCase().draft());
        try (Sql owner = Sql.asOwner()) {
            long last = owner.number("select max(number) from journal");
            for (long row : new long[] {last - 1, last}) {
                owner.change("create temporary table kept as select * from journal where number = ?", row);
                tamper(owner, "delete from journal where number = ?", row);
                assertThat(verified()).hasValue(row);
                owner.change("insert into journal select * from kept");
                owner.change("drop temporary table kept");
            }
        }
        assertThat(verified()).isEmpty();
    }

    private static void tamper(Sql owner, String statement, Object... arguments) throws SQLException {
        owner.change("drop trigger journal_is_never_changed");
        owner.change("drop trigger journal_is_never_deleted");
        try {
            owner.change(statement, arguments);
        } finally {
            owner.change(NEVER_CHANGED);
            owner.change(NEVER_DELETED);
        }
    }

    private OptionalLong verified() {
        as(COORDINATOR);
        return verifyAudit.firstBroken();
    }

    private static long rows() throws SQLException {
        try (Sql application = Sql.asApplication()) {
            return application.number("select count(*) from journal");
        }
    }

    /** What came into the journal after so many rows, oldest first. */
    private List<AuditEntry.Content> since(long before) throws SQLException {
        as(COORDINATOR);
        List<AuditEntry.Content> newest =
                readJournal.read(0, (int) (rows() - before)).rows();
        return IntStream.range(0, newest.size())
                .mapToObj(i -> newest.get(newest.size() - 1 - i))
                .toList();
    }
}
