package org.fairevaloir.container;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.fairevaloir.cases.Cases.aCase;

import jakarta.inject.Inject;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.fairevaloir.access.Callers;
import org.fairevaloir.access.Refused;
import org.fairevaloir.access.Scope;
import org.fairevaloir.cases.ActionDraft;
import org.fairevaloir.cases.AttachFile;
import org.fairevaloir.cases.BlockageDraft;
import org.fairevaloir.cases.CaseDraft;
import org.fairevaloir.cases.Cases;
import org.fairevaloir.cases.Remark;
import org.fairevaloir.cases.model.CaseStatus;
import org.fairevaloir.cases.review.CommentCase;
import org.fairevaloir.imports.ContinueImport;
import org.fairevaloir.imports.FindImports;
import org.fairevaloir.imports.GiveUpImport;
import org.fairevaloir.imports.ImportSummary;
import org.fairevaloir.imports.ImportView;
import org.fairevaloir.imports.ImportView.Kept;
import org.fairevaloir.imports.MadeTable;
import org.fairevaloir.imports.MakeTemplate;
import org.fairevaloir.imports.MakeTemplate.TemplatePart;
import org.fairevaloir.imports.PreviewImport;
import org.fairevaloir.imports.ReadImport;
import org.fairevaloir.imports.ReadImport.Window;
import org.fairevaloir.imports.StartImport;
import org.fairevaloir.imports.UndoImport;
import org.fairevaloir.imports.checking.Weight;
import org.fairevaloir.imports.model.ImportRepository;
import org.fairevaloir.imports.model.ImportState;
import org.fairevaloir.imports.model.RowState;
import org.fairevaloir.imports.model.Wishes;
import org.fairevaloir.persons.KeyPerson;
import org.fairevaloir.persons.TypedPerson;
import org.fairevaloir.shared.Clocks;
import org.fairevaloir.shared.NotFound;
import org.fairevaloir.shared.Problem;
import org.fairevaloir.shared.Stale;
import org.fairevaloir.shared.Words;
import org.fairevaloir.sharing.ProposeShare;
import org.fairevaloir.sharing.ShareDraft;
import org.fairevaloir.sharing.model.ShareKind;
import org.fairevaloir.spreadsheets.SheetFormat;
import org.fairevaloir.vault.VaultException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A table of cases from its preview to its undoing: nobody else sees it, nothing of it stays, nothing comes twice. */
class ImportIT extends InContainer {
    private static final Wishes DRAFTS = new Wishes(false, false, false);
    private static final Wishes SUBMITTING = new Wishes(true, false, false);
    private static final int PATIENCE = 30;

    @Inject
    PreviewImport previewImport;

    @Inject
    ReadImport readImport;

    @Inject
    StartImport startImport;

    @Inject
    ContinueImport continueImport;

    @Inject
    UndoImport undoImport;

    @Inject
    KeyPerson keyPerson;

    @Inject
    ProposeShare proposeShare;

    @Inject
    CommentCase commentCase;

    @Inject
    GiveUpImport giveUpImport;

    @Inject
    FindImports findImports;

    @Inject
    MakeTemplate makeTemplate;

    @Inject
    AttachFile attachFile;

    @Inject
    ImportRepository imports;

    private static MadeTable threeCases() {
        return new MadeTable()
                .with(Words.unique(), "narrative", "premier " + Words.unique())
                .with(Words.unique(), "narrative", "faux " + Words.unique(), "gender", "X")
                .with(Words.unique(), "narrative", "incomplet " + Words.unique(), "housing", "");
    }

    private UUID previewed(MadeTable table) {
        return previewImport.preview("C:\\dossiers\\cas.csv", table.csv());
    }

    private ImportView view(UUID id) {
        return readImport.read(id, new Window(0, 50));
    }

    private ImportView imported(UUID id, Wishes wishes) {
        startImport.start(id, wishes);
        return finished(id);
    }

    private ImportView undone(UUID id) {
        undoImport.undo(id);
        return finished(id);
    }

    /** As often as a page would be looked at. */
    private ImportView finished(UUID id) {
        for (int i = 0; i < PATIENCE && view(id).state().isUnderWay(); i++) {
            continueImport.goOn(id);
        }
        return view(id);
    }

    private static List<String> lastActions(int count) throws SQLException {
        try (Sql sql = Sql.asOwner()) {
            return sql.column("select action from journal order by number desc limit " + count).stream()
                    .map(String::valueOf)
                    .toList();
        }
    }

    @Test
    void a_preview_tells_what_is_wrong_and_stores_no_case() throws SQLException {
        as(member("HLR"));
        UUID id = previewed(threeCases());
        ImportView seen = view(id);

        assertThat(seen.state()).isEqualTo(ImportState.PREVIEWED);
        assertThat(seen.name()).isEqualTo("cas.csv");
        assertThat(seen.lines()).isEqualTo(3);
        assertThat(seen.tally().all()).isEqualTo(3);
        assertThat(seen.tally().faulty()).isEqualTo(1);
        assertThat(seen.tally().complete()).isEqualTo(1);
        assertThat(seen.findings())
                // What other tests have left in the same database may look like it.
                .filteredOn(finding -> !finding.problem().key().equals("imports.finding.alike"))
                .extracting(
                        finding -> finding.problem().row() + finding.problem().column())
                .as("the gravest first")
                .containsExactly("3gender", "4housing");
        for (UUID notStored : casesOf(id)) {
            assertThatThrownBy(() -> readCase.read(notStored)).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void good_rows_become_cases_through_the_form_s_own_use_case_and_the_rest_is_named() throws SQLException {
        as(member("HLR"));
        UUID id = previewed(threeCases());
        ImportView result = imported(id, SUBMITTING);
        List<UUID> cases = casesOf(id);

        assertThat(result.state()).isEqualTo(ImportState.IMPORTED);
        assertThat(result.tally().imported()).isEqualTo(2);
        assertThat(result.tally().importedComplete()).isEqualTo(1);
        assertThat(result.left()).containsExactly(3);
        assertThat(readCase.read(cases.get(0)).status()).isEqualTo(CaseStatus.SUBMITTED);
        assertThat(readCase.read(cases.get(0)).content().narrative()).startsWith("premier ");
        assertThat(readCase.read(cases.get(2)).status()).isEqualTo(CaseStatus.DRAFT);
        assertThatThrownBy(() -> readCase.read(cases.get(1))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> startImport.start(id, DRAFTS)).isInstanceOf(Stale.class);
        assertThatThrownBy(() -> giveUpImport.giveUp(id)).isInstanceOf(Stale.class);
    }

    @Test
    void each_case_has_its_traces_and_so_have_the_steps_of_the_batch() throws SQLException {
        as(member("HLR"));
        UUID id = previewed(new MadeTable().with(Words.unique(), "narrative", Words.unique()));
        imported(id, SUBMITTING);
        undoImport.undo(id);

        assertThat(lastActions(6))
                .containsExactly(
                        "import.undo_started",
                        "import.ended",
                        "case.submitted",
                        "case.logged",
                        "import.started",
                        "import.previewed");
    }

    @Test
    void what_waits_is_sealed_and_does_not_stay() throws SQLException {
        as(member("HLR"));
        String canary = Words.unique();
        UUID id = previewed(new MadeTable()
                .with(canary, "narrative", "attend " + canary)
                .with(Words.unique(), "narrative", "faux " + canary, "gender", canary));
        try (Sql sql = Sql.asOwner()) {
            for (String kept : List.of("import_row", "import_batch")) {
                List<List<@Nullable String>> rows = sql.rows("select * from " + kept);
                assertThat(rows.toString())
                        .contains(id.toString())
                        .doesNotContain(canary)
                        .doesNotContain("cas.csv");
            }
            String sealed = "select count(*) from import_row where batch_id = ?"
                    + " and (content_sealed is not null or findings_sealed is not null)";
            assertThat(sql.number(sealed, id.toString())).as("positive control").isEqualTo(2);
            imported(id, DRAFTS);
            assertThat(sql.number(sealed, id.toString())).isZero();

            UUID givenUp = previewed(threeCases());
            UUID replaced = previewed(threeCases());
            giveUpImport.giveUp(replaced);
            assertThat(sql.number(
                            "select count(*) from import_row where batch_id in (?, ?)",
                            givenUp.toString(),
                            replaced.toString()))
                    .isZero();
        }
    }

    @Test
    void a_sealed_row_that_somebody_moves_does_not_open() throws SQLException {
        as(member("HLR"));
        UUID id = previewed(new MadeTable()
                .with(Words.unique(), "narrative", Words.unique())
                .with(Words.unique(), "narrative", Words.unique()));
        List<UUID> rows = casesOf(id);
        startImport.start(id, DRAFTS);
        try (Sql sql = Sql.asOwner()) {
            String read = "select content_sealed from import_row where id = ?";
            String write = "update import_row set content_sealed = ? where id = ?";
            byte[] own = sql.bytes(read, rows.get(0).toString()).get(0).get(0);
            byte[] other = sql.bytes(read, rows.get(1).toString()).get(0).get(0);
            sql.change(write, other, rows.get(0).toString());
            assertThatThrownBy(() -> continueImport.goOn(id)).isInstanceOf(VaultException.class);
            assertThat(view(id).state()).as("nothing was lost").isEqualTo(ImportState.IMPORTING);

            sql.change(write, own, rows.get(0).toString());
            assertThat(finished(id).tally().imported()).as("positive control").isEqualTo(2);
        }
    }

    @Test
    void the_same_file_twice_makes_nothing_twice() {
        as(member("HLR"));
        MadeTable table = new MadeTable()
                .with(Words.unique(), "narrative", Words.unique())
                .with(Words.unique(), "narrative", Words.unique());
        UUID first = previewed(table);
        assertThat(view(first).sentBefore()).isNull();
        imported(first, DRAFTS);

        UUID again = previewed(table);
        assertThat(view(again).sentBefore()).isNotNull();
        assertThat(view(again).tally().known()).isEqualTo(2);
        assertThat(view(again).tally().ready()).isZero();
        assertThat(imported(again, new Wishes(true, true, true)).tally().imported())
                .isZero();

        as(Callers.member("ADN"));
        assertThat(view(previewed(table)).tally().known())
                .as("another association's fingerprints are others")
                .isZero();
        as(member("HLR"));
        undone(first);
        assertThat(view(previewed(table)).tally().ready())
                .as("what was undone can be imported again")
                .isEqualTo(2);
    }

    @Test
    void each_case_of_more_than_one_step_is_written_once_although_all_ask_for_measures() throws SQLException {
        as(member("HLR"));
        MadeTable table = new MadeTable();
        for (int i = 0; i < 25; i++) {
            List<BlockageDraft> met = Stream.of("O_NOINTERP", "O_COUNTER", "O_NOINFO")
                    .map(obstacle -> Cases.completed(
                            Cases.aBlockage(obstacle),
                            null,
                            new ActionDraft(UUID.randomUUID(), "LAWYER", LocalDate.of(2015, 2, 10), "NONE")))
                    .toList();
            CaseDraft draft =
                    aCase().with(met).informedOn(LocalDate.of(2015, 1, 10)).draft();
            table.with(Words.unique(), draft, "narrative", Words.unique());
        }
        UUID id = previewed(table);
        assertThat(imported(id, DRAFTS).tally().imported()).isEqualTo(25);
        try (Sql owner = Sql.asOwner()) {
            assertThat(owner.column("select distinct c.version from field_case c join import_row r on r.id = c.id"
                            + " where r.batch_id = '" + id + "'"))
                    .hasToString("[1]");
        }

        assertThat(undone(id).tally().undone()).isEqualTo(25);
    }

    @Test
    void a_corrected_row_and_the_same_words_under_another_number_are_left_out_unless_wished() {
        as(member("HLR"));
        String key = Words.unique();
        String story = Words.unique();
        imported(previewed(new MadeTable().with(key, "narrative", story)), DRAFTS);

        UUID id = previewed(new MadeTable()
                .with(key, "narrative", story + " corrigé")
                .with(Words.unique(), "narrative", story)
                .with(Words.unique(), "narrative", Words.unique()));
        assertThat(view(id).tally().doubtful()).isEqualTo(2);
        assertThat(view(id).findings())
                .filteredOn(finding -> finding.weight() == Weight.DOUBT)
                .extracting(finding -> finding.problem().key())
                .containsExactly("imports.finding.knownKey", "imports.finding.knownContent");
        assertThat(view(id).findings().get(0).problem().arguments().get(0)).startsWith("HLR-");
        assertThat(imported(id, DRAFTS).left()).containsExactly(2, 3);

        UUID wished = previewed(new MadeTable().with(key, "narrative", story + " corrigé"));
        assertThat(imported(wished, new Wishes(false, false, true)).tally().imported())
                .isEqualTo(1);
    }

    @Test
    void texts_that_may_identify_are_left_out_unless_somebody_confirms_them() throws SQLException {
        as(member("HLR"));
        MadeTable table =
                new MadeTable().with(Words.unique(), "description", "Convoquée avec Mme Traoré, " + Words.unique());
        UUID id = previewed(table);
        assertThat(view(id).tally().identifying()).isEqualTo(1);
        assertThat(imported(id, SUBMITTING).tally().imported()).isZero();

        UUID confirmed = previewed(table);
        assertThat(imported(confirmed, new Wishes(true, true, false)).tally().imported())
                .isEqualTo(1);
        assertThat(lastActions(4))
                .containsExactly("import.ended", "case.submitted", "case.texts_confirmed", "case.logged");
    }

    @Test
    void undoing_deletes_untouched_drafts_and_names_what_stays() throws SQLException {
        as(member("HLR"));
        MadeTable table = new MadeTable();
        for (int i = 0; i < 5; i++) {
            table.with(Words.unique(), "narrative", "numéro " + Words.unique());
        }
        UUID id = previewed(table);
        imported(id, DRAFTS);
        List<UUID> cases = casesOf(id);
        keyPerson.key(cases.get(4), new TypedPerson("Abc", "Def", "1921", "FEMALE"));
        CaseDraft submitted = readCase.read(cases.get(0)).content();
        submitCase.submit(submitted);
        CaseDraft changed = readCase.read(cases.get(1)).content();
        logCase.log(aCase().id(changed.id()).version(changed.version()).draft());
        attachFile.attach(cases.get(2), "refus.png", picture());

        ImportView result = undone(id);
        assertThat(result.state()).isEqualTo(ImportState.UNDONE);
        assertThat(result.tally().undone()).isEqualTo(1);
        assertThat(result.kept())
                .containsExactly(
                        new Kept(
                                RowState.TOLD,
                                1,
                                List.of(readCase.read(cases.get(0)).reference())),
                        new Kept(
                                RowState.CHANGED,
                                3,
                                List.of(
                                        readCase.read(cases.get(1)).reference(),
                                        readCase.read(cases.get(2)).reference(),
                                        readCase.read(cases.get(4)).reference())));
        assertThatThrownBy(() -> readCase.read(cases.get(3))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> undoImport.undo(id)).isInstanceOf(Stale.class);
    }

    @Test
    void undoing_takes_back_what_was_submitted_with_it_unless_somebody_reads_it_or_spoke_of_it() throws SQLException {
        as(member("HLR"));
        UUID id = previewed(new MadeTable()
                .with(Words.unique(), "narrative", Words.unique())
                .with(Words.unique(), "narrative", Words.unique())
                .with(Words.unique(), "narrative", Words.unique())
                .with(
                        Words.unique(),
                        aCase().with("narrative", Words.unique())
                                .answering(Map.of("consentScope", Set.of("SHARE", "STATS")))
                                .draft()));
        imported(id, SUBMITTING);
        List<UUID> cases = casesOf(id);
        LocalDate soon = LocalDate.now(Clock.system(Clocks.PARIS)).plusDays(30);
        proposeShare.propose(cases.get(3), new ShareDraft(ShareKind.SHARE, "ADN", "HOUSING", soon));
        as(COORDINATOR);
        takeInReview.take(cases.get(0), readCase.read(cases.get(0)).content().version());
        commentCase.comment(cases.get(2), Remark.of("Où ?"));

        as(member("HLR"));
        ImportView result = undone(id);

        assertThat(result.tally().undone()).isEqualTo(1);
        assertThat(result.kept())
                .containsExactly(new Kept(
                        RowState.TOLD,
                        3,
                        List.of(
                                readCase.read(cases.get(0)).reference(),
                                readCase.read(cases.get(2)).reference(),
                                readCase.read(cases.get(3)).reference())));
        assertThat(readCase.read(cases.get(0)).status()).isEqualTo(CaseStatus.IN_REVIEW);
        assertThat(readCase.read(cases.get(2)).notes()).hasSize(1);
        assertThatThrownBy(() -> readCase.read(cases.get(1))).isInstanceOf(NotFound.class);
    }

    @Test
    void an_import_that_is_going_on_can_be_taken_back() {
        as(member("HLR"));
        UUID id = previewed(threeCases());
        startImport.start(id, DRAFTS);

        ImportView result = undone(id);
        assertThat(result.state()).isEqualTo(ImportState.UNDONE);
        assertThat(result.tally().imported()).isZero();
    }

    @Test
    void a_case_that_is_refused_after_all_keeps_no_other_out() throws SQLException {
        as(member("HLR"));
        UUID id = previewed(new MadeTable()
                .with(Words.unique(), "narrative", Words.unique())
                .with(Words.unique(), "narrative", Words.unique())
                .with(Words.unique(), "narrative", Words.unique()));
        UUID taken = casesOf(id).get(1);
        drafted("ADN", aCase().id(taken).draft());

        as(member("HLR"));
        ImportView result = imported(id, DRAFTS);
        assertThat(result.state()).isEqualTo(ImportState.IMPORTED);
        assertThat(result.tally().imported()).isEqualTo(2);
        assertThat(result.left()).containsExactly(3);
    }

    @Test
    void two_who_look_at_once_import_each_case_once() throws Exception {
        as(member("HLR"));
        MadeTable table = new MadeTable();
        for (int i = 0; i < 60; i++) {
            table.with(Words.unique(), "narrative", "suite " + Words.unique());
        }
        UUID id = previewed(table);
        startImport.start(id, DRAFTS);
        Callable<Object> look = () -> {
            as(Callers.member("HLR", "colleague"));
            return finished(id).state();
        };

        assertThat(atOnce(List.of(look, look))).containsOnly(ImportState.IMPORTED);
        as(member("HLR"));
        assertThat(view(id).tally().imported()).isEqualTo(60);
        try (Sql sql = Sql.asOwner()) {
            assertThat(sql.number(
                            "select count(distinct reference) from field_case where id in"
                                    + " (select id from import_row where batch_id = ?)",
                            id.toString()))
                    .isEqualTo(60);
        }
    }

    @Test
    void another_association_finds_nothing_and_nobody_else_may_even_try() {
        as(member("HLR"));
        MadeTable table = threeCases();
        UUID id = previewed(table);

        as(member("ADN"));
        assertThatThrownBy(() -> view(id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> startImport.start(id, DRAFTS)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> continueImport.goOn(id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> undoImport.undo(id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> giveUpImport.giveUp(id)).isInstanceOf(NotFound.class);
        assertThat(findImports.find()).extracting(ImportSummary::id).doesNotContain(id);
        for (var nobody : List.of(COORDINATOR, Callers.observer("MIPROF"))) {
            as(nobody);
            assertThatThrownBy(() -> view(id)).isInstanceOf(Refused.class);
            assertThatThrownBy(() -> previewed(table)).isInstanceOf(Refused.class);
        }
        as(Callers.member("HLR", "colleague"));
        assertThat(findImports.find())
                .as("positive control: a colleague of the same association")
                .extracting(ImportSummary::id)
                .contains(id);
    }

    @Test
    void a_file_that_is_refused_leaves_nothing() {
        as(Callers.member("HLR", "newcomer"));
        int before = findImports.find().size();
        assertThat(problems(
                        () -> previewImport.preview("x.csv", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10})))
                .extracting(Problem::key)
                .containsExactly("imports.problem.notTable");
        assertThat(problems(() -> previewImport.preview("", "Nom\nx\n".getBytes(StandardCharsets.UTF_8))))
                .extracting(Problem::key)
                .containsExactly("tables.problem.noKnownColumn");
        assertThat(findImports.find()).hasSize(before);
    }

    @Test
    void an_empty_file_and_a_template_that_nobody_filled_in_are_refused_in_every_format() {
        as(Callers.member("HLR", "in a hurry"));
        for (SheetFormat format : SheetFormat.values()) {
            String name = "cas." + format.name().toLowerCase(Locale.ROOT);
            byte[] unfilled =
                    makeTemplate.make(TemplatePart.TABLE, format, Locale.FRENCH).content();
            assertThat(problems(() -> previewImport.preview(name, new byte[0])))
                    .as(name)
                    .extracting(Problem::field, Problem::key)
                    .containsExactly(tuple("file", "imports.problem.empty"));
            assertThat(problems(() -> previewImport.preview(name, unfilled)))
                    .as(name)
                    .extracting(Problem::field, Problem::key)
                    .containsExactly(tuple("file", "imports.problem.noRows"));
        }
    }

    @Test
    void the_template_carries_the_codes_of_today() {
        as(member("HLR"));
        for (SheetFormat format : SheetFormat.values()) {
            assertThat(makeTemplate
                            .make(TemplatePart.TABLE, format, Locale.FRENCH)
                            .name())
                    .isEqualTo("modele-situations." + format.name().toLowerCase(Locale.ROOT));
        }
        assertThat(new String(
                        makeTemplate
                                .make(TemplatePart.CODES, SheetFormat.CSV, Locale.ENGLISH)
                                .content(),
                        StandardCharsets.UTF_8))
                .contains("PREF-75", "Sexual exploitation");
    }

    @Test
    void whoever_reads_imports_says_whose_or_brings_a_batch_that_was_found() {
        List<Method> methods = Stream.of(ImportRepository.class.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .toList();

        assertThat(methods.stream()
                        .filter(method -> List.of(method.getParameterTypes()).contains(Scope.class))
                        .map(Method::getName)
                        .collect(toSet()))
                .containsExactlyInAnyOrder("find", "the", "locked", "list", "withContent", "withKey", "givenUp");
        assertThat(imports.find(UUID.randomUUID(), new Scope.AllAssociations())).isEmpty();
        assertThat(imports.list(new Scope.AllAssociations())).isEmpty();
    }
}
