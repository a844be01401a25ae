package org.fairevaloir.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fairevaloir.cases.Cases.aBlockage;
import static org.fairevaloir.cases.Cases.aCase;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.fairevaloir.access.Callers;
import org.fairevaloir.access.Refused;
import org.fairevaloir.cases.Answers;
import org.fairevaloir.cases.BlockageDraft;
import org.fairevaloir.cases.Blockages;
import org.fairevaloir.shared.Clocks;
import org.fairevaloir.shared.NotFound;
import org.fairevaloir.shared.Problems;
import org.fairevaloir.statistics.CompileEdition;
import org.fairevaloir.statistics.EditionSummary;
import org.fairevaloir.statistics.EditionView;
import org.fairevaloir.statistics.ExactTable;
import org.fairevaloir.statistics.ExploreStatistics;
import org.fairevaloir.statistics.FindEditions;
import org.fairevaloir.statistics.PublishEdition;
import org.fairevaloir.statistics.PublishedFigure;
import org.fairevaloir.statistics.Question;
import org.fairevaloir.statistics.ReadEdition;
import org.fairevaloir.statistics.ReadFigure;
import org.fairevaloir.statistics.disclosure.Axis;
import org.fairevaloir.statistics.disclosure.Catalogue;
import org.fairevaloir.statistics.disclosure.ProtectedCell;
import org.fairevaloir.statistics.model.Claims;
import org.fairevaloir.statistics.model.EditionContent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From validated cases to what observers read and letters cite, and that nobody changes it on the way. */
class EditionsIT extends InContainer {
    private static final List<String> ASSOCIATIONS = List.of("HLR", "ADN", "SCCF");
    private static final int EACH = 9;
    private static final Pattern FIGURE = Pattern.compile("\"atLeast\":(\\d+)");

    @Inject
    ExploreStatistics exploreStatistics;

    @Inject
    CompileEdition compileEdition;

    @Inject
    PublishEdition publishEdition;

    @Inject
    FindEditions findEditions;

    @Inject
    ReadEdition readEdition;

    @Inject
    ReadFigure readFigure;

    /** 27 persons of three associations, in a form and a year that no other test uses. */
    @BeforeEach
    void casesToCount() {
        as(COORDINATOR);
        if (exact() == 0) {
            for (String association : ASSOCIATIONS) {
                for (int i = 0; i < EACH; i++) {
                    validated(
                            association,
                            aCase().with("exploitationForm", "BEG")
                                    .with("gender", "M")
                                    .firstContact(year().minusYears(2).atMonth(3))
                                    .draft());
                }
            }
        }
        as(COORDINATOR);
    }

    private static Year year() {
        return Year.now(java.time.Clock.system(Clocks.PARIS));
    }

    private int exact() {
        Question question = new Question(
                "exploitation_form",
                "",
                Map.of("exploitation_form", "BEG"),
                year().minusYears(2).atMonth(1),
                year().minusYears(2).atMonth(12));
        return exploreStatistics.explore(question).cell("BEG", Axis.ALL).persons();
    }

    private ProtectedCell cell(EditionView edition) {
        return edition.tables().stream()
                .filter(table -> table.key().equals("form_by_sex")
                        && table.period().equals(year().minusYears(2).toString()))
                .findFirst()
                .orElseThrow()
                .cell("BEGGING", "MALE");
    }

    @Test
    void an_observer_reads_an_edition_once_it_is_published_and_not_before() {
        UUID id = compileEdition.compile().id();
        assertThat(readEdition.read(id).summary().isPublished()).isFalse();

        as(Callers.observer("MIPROF"));
        assertThatThrownBy(() -> readEdition.read(id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> readEdition.read(UUID.randomUUID())).isInstanceOf(NotFound.class);
        assertThat(findEditions.find()).extracting(EditionSummary::id).doesNotContain(id);

        as(COORDINATOR);
        publishEdition.publish(id);
        as(Callers.observer("MIPROF"));
        assertThat(findEditions.find()).extracting(EditionSummary::id).contains(id);
        assertThat(readEdition.read(id).summary().isPublished()).isTrue();
    }

    @Test
    void the_exact_number_is_nowhere_in_the_frozen_content() {
        assertThat(exact()).as("positive control: what the coordinator sees").isEqualTo(ASSOCIATIONS.size() * EACH);
        EditionView edition = readEdition.read(compileEdition.compile().id());

        assertThat(cell(edition).atLeast()).isIn(20, 25);
        assertThat(FIGURE.matcher(edition.json()).results().map(found -> Integer.valueOf(found.group(1))))
                .isNotEmpty()
                .allSatisfy(figure -> assertThat(figure % 5).isZero());
    }

    @Test
    void the_same_cases_give_the_same_figures_in_the_next_edition() {
        EditionView first = readEdition.read(compileEdition.compile().id());
        EditionView second = readEdition.read(compileEdition.compile().id());

        assertThat(cell(second).atLeast()).isEqualTo(cell(first).atLeast());
        assertThat(second.summary().number()).isGreaterThan(first.summary().number());
    }

    @Test
    void each_edition_names_the_one_published_before_it_and_one_that_was_overtaken_is_refused() {
        EditionSummary first = compileEdition.compile();
        EditionSummary overtaken = compileEdition.compile();
        publishEdition.publish(first.id());
        assertThatThrownBy(() -> publishEdition.publish(overtaken.id()))
                .isInstanceOf(Problems.class)
                .hasMessageContaining("overtaken");
        assertThatThrownBy(() -> publishEdition.publish(first.id()))
                .isInstanceOf(Problems.class)
                .hasMessageContaining("publishedAlready");

        EditionView next = readEdition.read(compileEdition.compile().id());
        assertThat(EditionContent.of(next.json()).previous()).isEqualTo(first.hash());
    }

    @Test
    void two_editions_that_are_published_at_the_same_moment_do_not_both_follow_the_same_one() throws Exception {
        List<UUID> ids =
                List.of(compileEdition.compile().id(), compileEdition.compile().id());
        List<Callable<Object>> publishing = ids.stream()
                .<Callable<Object>>map(id -> () -> {
                    as(COORDINATOR);
                    return publishEdition.publish(id);
                })
                .toList();

        assertThat(atOnce(publishing))
                .filteredOn(EditionSummary.class::isInstance)
                .hasSize(1);
    }

    @Test
    void nobody_changes_an_edition_not_even_the_owner_of_the_database() throws SQLException {
        UUID id = compileEdition.compile().id();
        publishEdition.publish(id);
        UUID other = compileEdition.compile().id();
        try (Sql sql = Sql.asOwner()) {
            for (String change : List.of(
                    "content = replace(content, '\"atLeast\":2', '\"atLeast\":3')",
                    "content = upper(content)",
                    "content = concat(content, ' ')",
                    "hash = reverse(hash)",
                    "number = number + 1000",
                    "state = 'COMPILED', published_at = null, published_by = null",
                    "published_at = utc_timestamp(3)")) {
                assertThatThrownBy(() -> sql.change("update edition set " + change + " where id = ?", id.toString()))
                        .as(change)
                        .hasMessageContaining("frozen");
            }
            assertThatThrownBy(() -> sql.change(
                            "update edition set state = 'PUBLISHED', published_at = utc_timestamp(3), published_by = 'x',"
                                    + " content = '{}' where id = ?",
                            other.toString()))
                    .as("changed while it is published")
                    .hasMessageContaining("frozen");
            assertThatThrownBy(() -> sql.change("delete from edition where id = ?", id.toString()))
                    .hasMessageContaining("frozen");
            assertThatCode(() -> sql.change(
                            "update edition set state = 'PUBLISHED', published_at = utc_timestamp(3), published_by = 'x'"
                                    + " where id = ?",
                            other.toString()))
                    .as("positive control: to publish is allowed")
                    .doesNotThrowAnyException();
            assertThat(sql.column("select sha2(content, 256) = hash from edition"))
                    .containsOnly("1");
        }
    }

    @Test
    void a_letter_picks_a_figure_of_a_published_edition_and_no_other() {
        UUID id = compileEdition.compile().id();
        EditionView edition = readEdition.read(id);
        String cell = cell(edition).id().canonical();
        assertThatThrownBy(() -> readFigure.read(id, cell)).as("not published").isInstanceOf(NotFound.class);

        publishEdition.publish(id);
        PublishedFigure figure = readFigure.read(id, cell);
        assertThat(figure.atLeast()).isEqualTo(cell(edition).atLeast());
        assertThat(figure.editionHash()).isEqualTo(edition.summary().hash());
        assertThat(figure.table()).isEqualTo("form_by_sex");
        assertThat(figure.coordinates())
                .extracting(PublishedFigure.Coordinate::code)
                .containsExactly("BEGGING", "MALE");
        String hidden = edition.tables().stream()
                .flatMap(table -> table.cells().stream())
                .filter(any -> !any.isPublished())
                .findFirst()
                .orElseThrow()
                .id()
                .canonical();
        assertThatThrownBy(() -> readFigure.read(id, hidden)).isInstanceOf(Problems.class);
        assertThatThrownBy(() -> readFigure.read(id, "{}")).isInstanceOf(Problems.class);
    }

    @Test
    void measures_meet_what_the_same_blockage_says_of_commitments_and_no_edition_tells() {
        BlockageDraft one = aBlockage("O_NOCOORD");
        BlockageDraft other = aBlockage("O_DELAY");
        YearMonth month = year().minusYears(5).atMonth(7);
        validated(
                "HLR",
                aCase().firstContact(month)
                        .with(List.of(
                                one.due(
                                        LocalDate.of(2015, 3, 31),
                                        one.answers()
                                                .with("measures", Set.of("P2014-22", "P2014-5"))
                                                .with("contradicts", Set.of("ENG-2014-001"))),
                                other.due(null, other.answers().with("measures", Set.of("P2014-7")))))
                        .draft());
        as(COORDINATOR);
        ExactTable measures =
                exploreStatistics.explore(new Question("plan_measure", "commitment_relation", Map.of(), month, month));

        assertThat(measures.rows().codes()).containsExactlyInAnyOrder("P2014-5", "P2014-7", "P2014-22");
        assertThat(measures.cell("P2014-22", "CONTRADICTS").persons()).isEqualTo(1);
        assertThat(measures.cell("P2014-7", "CONTRADICTS").persons()).isZero();
        assertThat(measures.cell("P2014-7", Axis.ALL).persons()).isEqualTo(1);
        assertThat(exploreStatistics
                        .explore(new Question("overdue", "", Map.of(), month, month))
                        .cell("Y", Axis.ALL)
                        .persons())
                .isEqualTo(1);
        assertThat(Catalogue.dimensions()).doesNotContainAnyElementsOf(Claims.DIMENSIONS);
    }

    @Test
    void a_blockage_is_counted_with_the_ministry_that_it_names_and_else_with_its_authoritys() {
        YearMonth month = year().minusYears(5).atMonth(8);
        BlockageDraft usual = aBlockage("O_DELAY");
        BlockageDraft named = aBlockage("O_DELAY");
        Answers words = named.answers().with("ministry", Set.of("FOREIGN")).with("evidence", Set.of("EMAIL"));
        BlockageDraft alone = Blockages.withRight(aBlockage("O_DELAY"), "R_OTHER");
        Answers only = Answers.NONE.with("ministry", Set.of("FOREIGN"));
        validated("HLR", aCase().firstContact(month).with(List.of(usual)).draft());
        validated(
                "HLR",
                aCase().firstContact(month).with(List.of(alone.due(null, only))).draft());
        validated(
                "HLR",
                aCase().firstContact(month)
                        .with(List.of(named.due(null, words)))
                        .draft());
        as(COORDINATOR);
        ExactTable table =
                exploreStatistics.explore(new Question("authority_type", "ministry", Map.of(), month, month));

        String type = usual.authorityType();
        assertThat(table.columns().codes()).hasSize(2).contains("FOREIGN");
        assertThat(table.cell(type, Axis.ALL).persons()).isEqualTo(3);
        assertThat(table.cell(type, "FOREIGN").persons()).isEqualTo(2);
    }

    @Test
    void members_and_observers_neither_explore_nor_compile_nor_publish() {
        UUID id = compileEdition.compile().id();
        for (var caller : List.of(member("HLR"), Callers.observer("CNCDH"))) {
            as(caller);
            assertThatThrownBy(this::exact).isInstanceOf(Refused.class);
            assertThatThrownBy(() -> compileEdition.compile()).isInstanceOf(Refused.class);
            assertThatThrownBy(() -> publishEdition.publish(id)).isInstanceOf(Refused.class);
        }
    }

    @Test
    void what_is_done_with_an_edition_stands_in_the_journal() throws SQLException {
        EditionSummary edition = compileEdition.compile();
        publishEdition.publish(edition.id());
        try (Sql sql = Sql.asOwner()) {
            assertThat(sql.column("select action from journal where object = ? order by number", edition.hash()))
                    .containsExactly("edition.compiled", "edition.published");
        }
    }
}
