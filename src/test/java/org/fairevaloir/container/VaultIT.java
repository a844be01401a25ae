package org.fairevaloir.container;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fairevaloir.cases.Cases.aCase;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.fairevaloir.access.Callers;
import org.fairevaloir.cases.ActionDraft;
import org.fairevaloir.cases.AttachFile;
import org.fairevaloir.cases.Blockages;
import org.fairevaloir.cases.CaseDraft;
import org.fairevaloir.cases.Cases;
import org.fairevaloir.cases.ListFiles;
import org.fairevaloir.cases.OpenFile;
import org.fairevaloir.cases.Remark;
import org.fairevaloir.cases.followup.FindAmendmentDraft;
import org.fairevaloir.cases.followup.KeepAmendment;
import org.fairevaloir.cases.followup.ReadHistory;
import org.fairevaloir.cases.model.CaseText;
import org.fairevaloir.imports.model.ImportText;
import org.fairevaloir.vault.Place;
import org.fairevaloir.vault.VaultException;
import org.junit.jupiter.api.Test;

/** What a stolen copy of the database tells, and what happens to sealed texts that somebody moves in it. */
class VaultIT extends InContainer {
    private static final String CANARY = "canari-" + UUID.randomUUID();
    private static final String BEGINNING = CANARY.substring(0, 14);
    private static final LocalDate EXACT_DAY = LocalDate.of(2013, 11, 17);

    @Inject
    AttachFile attachFile;

    @Inject
    ListFiles listFiles;

    @Inject
    OpenFile openFile;

    @Inject
    ReadHistory readHistory;

    @Inject
    KeepAmendment keepAmendment;

    @Inject
    FindAmendmentDraft findAmendmentDraft;

    @Test
    void no_free_text_is_in_the_database_in_clear() throws SQLException {
        as(Callers.member("HLR", "plain-" + CANARY));
        CaseDraft draft = withCanaries();
        submitCase.submit(draft);
        returnCase.giveBack(draft.id(), taken(draft.id()), Remark.of("question-" + CANARY));

        assertThat(readCase.read(draft.id()).content().narrative()).isEqualTo("narrative-" + CANARY);
        assertThat(found("plain-" + CANARY))
                .as("positive control: the author's subject is not sealed")
                .contains("field_case.author", "field_case.owner", "journal.actor");
        for (String sealed : List.of("alias-", "narrative-", "note-", "description-", "question-")) {
            assertThat(found(sealed + BEGINNING)).as(sealed).isEmpty();
        }
        assertThat(found(CANARY)).containsExactlyInAnyOrder("field_case.author", "field_case.owner", "journal.actor");
    }

    @Test
    void no_exact_day_is_in_the_database_in_clear() throws SQLException {
        as(member("HLR"));
        logCase.log(withCanaries());

        assertThat(found(EXACT_DAY.toString())).isEmpty();
        assertThat(found(EXACT_DAY.withDayOfMonth(1).toString()))
                .as("positive control: the month is counted, so it is not sealed")
                .contains("blockage.start_month");
    }

    /** The database's own files: tables, redo log, undo; and the server's log. */
    @Test
    void no_free_text_is_in_any_file_of_the_platform() throws Exception {
        as(Callers.member("HLR", "filed-" + CANARY));
        CaseDraft draft = withCanaries();
        submitCase.submit(draft);
        readCase.read(draft.id());

        assertThat(files("filed-" + CANARY)).as("positive control").isNotEmpty();
        for (String sealed : List.of("alias-", "narrative-", "note-", "description-")) {
            assertThat(files(sealed + BEGINNING)).as(sealed).isEmpty();
        }
    }

    @Test
    void every_sealed_column_is_one_whose_place_is_known() throws SQLException {
        try (Sql owner = Sql.asOwner()) {
            Set<String> columns = owner
                    .rows("select table_name, column_name from information_schema.columns"
                            + " where table_schema = database() and column_name like '%\\_sealed'")
                    .stream()
                    .map(row -> row.get(0) + "." + row.get(1))
                    .collect(toSet());

            assertThat(columns)
                    .isEqualTo(Stream.concat(places(), placesOfImports())
                            .map(place -> place.table() + "." + place.column())
                            .collect(toSet()));
        }
    }

    @Test
    void a_ciphertext_moved_to_another_row_does_not_open() throws SQLException {
        UUID one = full("HLR");
        UUID other = full("HLR");
        for (Place place : places().toList()) {
            assertMoved(place.table(), place.column(), other, place.column(), one);
        }
    }

    @Test
    void a_ciphertext_moved_to_another_association_does_not_open() throws SQLException {
        UUID one = full("HLR");
        UUID other = full("SCCF");
        for (Place place : places().toList()) {
            assertMoved(place.table(), place.column(), other, place.column(), one);
        }
    }

    @Test
    void a_ciphertext_moved_to_another_column_of_its_row_does_not_open() throws SQLException {
        UUID id = full("HLR");
        assertMoved("field_case", "narrative_sealed", id, "local_alias_sealed", id);
        assertMoved("field_case", "narrative_sealed", id, "restricted_note_sealed", id);
        assertMoved("field_case", "restricted_note_sealed", id, "narrative_sealed", id);
        assertMoved("blockage", "start_date_sealed", id, "description_sealed", id);
        assertMoved("blockage", "outcome_date_sealed", id, "start_date_sealed", id);
    }

    @Test
    void a_case_moved_to_another_association_does_not_open_there() throws SQLException {
        UUID id = full("HLR");
        try (Sql owner = Sql.asOwner()) {
            owner.change("update field_case set association = 'ADN' where id = ?", id.toString());
            as(member("ADN"));
            assertThatThrownBy(() -> readCase.read(id)).isInstanceOf(VaultException.class);
            owner.change("update field_case set association = 'HLR' where id = ?", id.toString());
        }
        as(member("HLR"));
        assertThat(readCase.read(id).content().narrative()).isEqualTo("narrative-" + CANARY);
    }

    @Test
    void each_association_has_a_keyset_of_its_own_wrapped() throws SQLException {
        full("HLR");
        full("SCCF");
        try (Sql owner = Sql.asOwner()) {
            List<String> wrapped = new ArrayList<>();
            owner.column("select wrapped from keyset where owner in ('association:HLR', 'association:SCCF')")
                    .forEach(json -> wrapped.add(String.valueOf(json)));

            assertThat(wrapped)
                    .hasSize(2)
                    .doesNotHaveDuplicates()
                    .allMatch(json -> json.contains("encryptedKeyset") && !json.contains("keyData"));
        }
    }

    private static CaseDraft withCanaries() {
        var blockage = Blockages.withOutcome(
                Blockages.withStart(
                        Blockages.withDescription(
                                Blockages.withAuthority(Cases.aBlockage("O_COUNTER"), "PREF"), "description-" + CANARY),
                        EXACT_DAY),
                "RESOLVED",
                EXACT_DAY,
                "COURT");
        ActionDraft action = new ActionDraft(UUID.randomUUID(), "LAWYER", EXACT_DAY, "PENDING");
        var completed = Cases.completed(blockage, "PREF-75", action);
        return aCase().with("localAlias", "alias-" + BEGINNING)
                .with("narrative", "narrative-" + CANARY)
                .with("restrictedNote", "note-" + CANARY)
                .with(List.of(completed.due(EXACT_DAY, completed.answers())))
                .informedOn(EXACT_DAY)
                .draft();
    }

    /** A case of this association with something in every sealed column. */
    private UUID full(String association) {
        CaseDraft draft = withCanaries();
        drafted(association, draft);
        attachFile.attach(draft.id(), "file-" + CANARY + ".png", picture());
        submitCase.submit(readCase.read(draft.id()).content());
        returnCase.giveBack(draft.id(), taken(draft.id()), Remark.of("question-" + CANARY));
        as(member(association));
        submitCase.submit(readCase.read(draft.id()).content());
        validateCase.validate(draft.id(), taken(draft.id()));
        as(member(association));
        CaseDraft said = readCase.read(draft.id()).content();
        keepAmendment.keep(said.with(said.answers().with("interpreterNeeded", Set.of("Y"))), 0);
        return draft.id();
    }

    /** Opens everything that is sealed of a case. */
    private String openAll(UUID id) {
        listFiles.list(id).files().forEach(file -> openFile.open(file.id()));
        readHistory.read(id);
        findAmendmentDraft.find(id);
        return String.valueOf(readCase.read(id).content().narrative());
    }

    private static Stream<Place> places() {
        return Stream.of(CaseText.values()).map(text -> text.in(UUID.randomUUID(), "HLR"));
    }

    /** What becomes of these when they are moved is tried in {@link ImportIT}. */
    private static Stream<Place> placesOfImports() {
        return Stream.of(ImportText.values()).map(text -> text.in(UUID.randomUUID(), "HLR"));
    }

    /** Copies one column of one case over a column of another, looks whether it opens, and puts it back. */
    private void assertMoved(String table, String from, UUID source, String to, UUID target) throws SQLException {
        String where = rowsOfCase(table);
        try (Sql owner = Sql.asOwner()) {
            byte[] moved = cell(owner, table, from, where, source);
            byte[] before = cell(owner, table, to, where, target);
            String association =
                    String.valueOf(owner.column("select association from field_case where id = ?", target.toString())
                            .get(0));
            String write = "update " + table + " set " + to + " = ? where " + where;
            assertThat(moved).isNotEmpty().isNotEqualTo(before);

            owner.change(write, moved, target.toString());
            as(member(association));
            assertThatThrownBy(() -> openAll(target))
                    .as("%s.%s from %s", table, to, from)
                    .isInstanceOf(VaultException.class)
                    .hasMessageNotContaining(CANARY);
            owner.change(write, before, target.toString());
            assertThat(openAll(target)).as("positive control").contains(CANARY);
        }
    }

    private static String rowsOfCase(String table) {
        return switch (table) {
            case "field_case" -> "id = ?";
            case "action_taken" -> "blockage_id in (select id from blockage where case_id = ?)";
            case "case_file_content" -> "file_id in (select id from case_file where case_id = ?)";
            default -> "case_id = ?";
        };
    }

    private static byte[] cell(Sql owner, String table, String column, String where, UUID id) throws SQLException {
        return owner.bytes("select " + column + " from " + table + " where " + where, id.toString())
                .get(0)
                .get(0);
    }

    /** Every column of every table that holds these characters anywhere. */
    private static Set<String> found(String text) throws SQLException {
        try (Sql owner = Sql.asOwner()) {
            List<String> columns = owner
                    .rows("select table_name, column_name from information_schema.columns"
                            + " where table_schema = database()")
                    .stream()
                    .map(row -> row.get(0) + "." + row.get(1))
                    .toList();
            assertThat(columns).hasSizeGreaterThan(100);
            List<String> holding = new ArrayList<>();
            for (String column : columns) {
                String table = column.substring(0, column.indexOf('.'));
                String query = "select cast(" + column + " as binary) from " + table;
                boolean there = owner.bytes(query).stream()
                        .anyMatch(row -> new String(row.get(0), StandardCharsets.UTF_8).contains(text));
                if (there) {
                    holding.add(column);
                }
            }
            return Set.copyOf(holding);
        }
    }

    /** The files of the test platform, keys and database included, that hold these characters. */
    private static List<Path> files(String text) throws IOException {
        try (Stream<Path> found = Files.walk(Path.of("target/test-platform/container"))) {
            return found.filter(Files::isRegularFile)
                    .filter(file -> holds(file, text))
                    .toList();
        }
    }

    private static boolean holds(Path file, String text) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(text);
        } catch (IOException gone) {
            return false;
        }
    }
}
