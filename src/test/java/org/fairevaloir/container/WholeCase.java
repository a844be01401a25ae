package org.fairevaloir.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fairevaloir.cases.Cases.aCase;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.fairevaloir.access.Callers;
import org.fairevaloir.cases.ActionDraft;
import org.fairevaloir.cases.AttachFile;
import org.fairevaloir.cases.BlockageDraft;
import org.fairevaloir.cases.Blockages;
import org.fairevaloir.cases.CaseDraft;
import org.fairevaloir.cases.Cases;
import org.fairevaloir.cases.Remark;
import org.fairevaloir.cases.followup.KeepAmendment;
import org.fairevaloir.cases.followup.LiftBlockage;
import org.fairevaloir.cases.followup.LiftBlockage.Outcome;
import org.fairevaloir.cases.review.CommentCase;
import org.fairevaloir.persons.KeyPerson;
import org.fairevaloir.persons.LinkCases;
import org.fairevaloir.persons.TellApart;
import org.fairevaloir.persons.TypedPerson;
import org.fairevaloir.shared.Clocks;
import org.fairevaloir.sharing.ProposeShare;
import org.fairevaloir.sharing.ShareDraft;
import org.fairevaloir.sharing.model.ShareKind;
import org.jspecify.annotations.Nullable;

/** A case of which something is stored wherever there may be, and where the database has something of a case. */
abstract class WholeCase extends InContainer {
    /** What stays of it, and in which columns: that there was a case of this reference, when each step was taken, to whom it was offered; the journal knows no id. */
    private static final Map<String, Set<String>> STAYS = Map.of(
            "field_case",
            words("id version association reference status author owner created_at updated_at"
                    + " submitted_at validated_at validator erasure_asked_at erasure_ground"),
            "case_share",
            words("id version case_id reference association recipient kind state purpose ends_on"
                    + " proposed_at proposed_by changed_at changed_by"));

    private static final LocalDate DAY = LocalDate.of(2015, 6, 9);

    /** Each of these cases is about a person of its own. */
    private static final AtomicInteger YEARS = new AtomicInteger(1921);

    @Inject
    AttachFile attachFile;

    @Inject
    LiftBlockage liftBlockage;

    @Inject
    KeepAmendment keepAmendment;

    @Inject
    CommentCase commentCase;

    @Inject
    KeyPerson keyPerson;

    @Inject
    LinkCases linkCases;

    @Inject
    TellApart tellApart;

    @Inject
    ProposeShare proposeShare;

    /** With a version that waits, one that is being typed, a note, a file, a person key, both verdicts on it, and an offer to share it. */
    UUID ofWhichEverythingIsStored() {
        TypedPerson person = new TypedPerson("Abc", "Def", Integer.toString(YEARS.getAndIncrement()), "FEMALE");
        UUID same = submitted("ADN", aCase().draft());
        keyed("ADN", same, person);
        UUID another = submitted("SCCF", aCase().draft());
        keyed("SCCF", another, person);
        UUID id = validated("HLR", complete());
        as(member("HLR"));
        BlockageDraft blockage = readCase.read(id).content().blockages().get(0);
        liftBlockage.lift(id, version(id), blockage.id(), new Outcome("RESOLVED", DAY, "COURT"));
        commentCase.comment(id, Remark.of("Elle s’y oppose."));
        keyed("HLR", id, person);
        keepAmendment.keep(readCase.read(id).content(), 0);
        LocalDate today = LocalDate.now(Clock.system(Clocks.PARIS));
        proposeShare.propose(id, new ShareDraft(ShareKind.SHARE, "ADN", "HOUSING", today.plusDays(30)));
        as(COORDINATOR);
        linkCases.link(id, same);
        tellApart.tellApart(id, another);
        return id;
    }

    /** With a file, everything that can be said of a blockage, and every text. */
    CaseDraft complete() {
        BlockageDraft blockage = Cases.completed(
                Blockages.withAuthority(Cases.aBlockage("O_COUNTER"), "PREF"),
                "PREF-75",
                new ActionDraft(UUID.randomUUID(), "LAWYER", DAY, "PENDING"));
        CaseDraft draft = aCase().with("narrative", "Au guichet.")
                .with("localAlias", "K.")
                .with("restrictedNote", "interne")
                .with(List.of(blockage))
                .informedOn(DAY)
                .answering(Map.of("consentScope", Set.of("SHARE", "STATS")))
                .draft();
        drafted("HLR", draft);
        attachFile.attach(draft.id(), "refus.png", picture());
        return readCase.read(draft.id()).content();
    }

    /** By a colleague, because nobody types more than twenty keys in an hour. */
    void keyed(String association, UUID id, TypedPerson person) {
        as(Callers.member(association, "of-whole-cases"));
        keyPerson.key(id, person);
        as(member(association));
    }

    /** Whatever makes the case go takes it out of every table that the database has. */
    void assertGoes(UUID id, Runnable going) throws SQLException {
        try (Sql owner = Sql.asOwner()) {
            List<List<@Nullable String>> columns = columns(owner);
            Set<String> ids = ofTheCaseAndItsParts(id, columns, owner);
            assertThat(tablesWith(ids, columns, owner))
                    .as("each table that can hold something of a case: put something into it above")
                    .containsAll(tablesOfCases(owner));
            going.run();

            assertThat(tablesWith(ids, columns, owner)).isEqualTo(STAYS.keySet());
            for (Map.Entry<String, Set<String>> kept : STAYS.entrySet()) {
                assertThat(filled(kept.getKey(), id, owner)).as(kept.getKey()).isSubsetOf(kept.getValue());
            }
        }
    }

    /** The tables in which the case, or a part of it, has a row or is named. */
    static Set<String> tablesOf(UUID id) throws SQLException {
        try (Sql owner = Sql.asOwner()) {
            List<List<@Nullable String>> columns = columns(owner);
            return tablesWith(ofTheCaseAndItsParts(id, columns, owner), columns, owner);
        }
    }

    /** Every table that refers to a case, or to something that does, by a key or by the usual name of a column. */
    private static Set<String> tablesOfCases(Sql owner) throws SQLException {
        Set<String> found = new TreeSet<>(owner.column("select table_name from information_schema.columns"
                + " where table_schema = database() and column_name = 'case_id'"));
        // It knows the id for a day, so that a request that is sent twice makes one case.
        found.remove("used_key");
        found.add("field_case");
        List<List<@Nullable String>> keys = owner.rows("select referenced_table_name, table_name"
                + " from information_schema.key_column_usage"
                + " where table_schema = database() and referenced_table_name is not null");
        boolean more = true;
        while (more) {
            more = found.addAll(keys.stream()
                    .filter(key -> found.contains(key.get(0)))
                    .map(key -> key.get(1))
                    .toList());
        }
        return found;
    }

    /** Table and name of each column that an id fits into. */
    private static List<List<@Nullable String>> columns(Sql owner) throws SQLException {
        return owner.rows("select c.table_name, c.column_name from information_schema.columns c"
                + " join information_schema.tables t using (table_schema, table_name)"
                + " where table_schema = database() and table_type = 'BASE TABLE'"
                + " and (data_type = 'uuid' or data_type in ('char', 'varchar') and character_maximum_length >= 36)");
    }

    /** The id of the case and those of all rows that refer to it, or to one that does. */
    private static Set<String> ofTheCaseAndItsParts(UUID id, List<List<@Nullable String>> columns, Sql owner)
            throws SQLException {
        Set<String> ids = new HashSet<>(Set.of(id.toString()));
        List<@Nullable String> withId = columns.stream()
                .filter(column -> "id".equals(column.get(1)))
                .map(column -> column.get(0))
                .toList();
        int known = 0;
        while (ids.size() > known) {
            known = ids.size();
            for (List<@Nullable String> column : columns) {
                if (withId.contains(column.get(0))) {
                    ids.addAll(owner.column("select id from " + where(column, ids)));
                }
            }
        }
        return ids;
    }

    /** The columns of a table in which something stands of this case. */
    private static Set<String> filled(String table, UUID id, Sql owner) throws SQLException {
        String key = table.equals("case_share") ? "case_id" : "id";
        Set<String> filled = new TreeSet<>();
        for (String column : owner.column(
                "select column_name from information_schema.columns"
                        + " where table_schema = database() and table_name = ?",
                table)) {
            if (owner.number("select count(" + column + ") from " + table + " where " + key + " = ?", id.toString())
                    > 0) {
                filled.add(column);
            }
        }
        return filled;
    }

    private static Set<String> tablesWith(Set<String> ids, List<List<@Nullable String>> columns, Sql owner)
            throws SQLException {
        Set<String> tables = new TreeSet<>();
        for (List<@Nullable String> column : columns) {
            if (owner.number("select count(*) from " + where(column, ids)) > 0) {
                tables.add(column.get(0));
            }
        }
        return tables;
    }

    private static String where(List<@Nullable String> column, Set<String> ids) {
        return column.get(0) + " where " + column.get(1) + " in ('" + String.join("', '", ids) + "')";
    }

    private static Set<String> words(String list) {
        return Set.of(list.split(" "));
    }
}
