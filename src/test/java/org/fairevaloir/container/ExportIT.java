package org.fairevaloir.container;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fairevaloir.cases.Cases.aCase;

import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.fairevaloir.access.Callers;
import org.fairevaloir.access.Refused;
import org.fairevaloir.access.Scope;
import org.fairevaloir.cases.ActionDraft;
import org.fairevaloir.cases.BlockageDraft;
import org.fairevaloir.cases.Blockages;
import org.fairevaloir.cases.CaseDraft;
import org.fairevaloir.cases.CaseFilter;
import org.fairevaloir.cases.Cases;
import org.fairevaloir.cases.exports.CountExported;
import org.fairevaloir.cases.exports.Export;
import org.fairevaloir.cases.exports.ExportCases;
import org.fairevaloir.cases.exports.ExportFormat;
import org.fairevaloir.cases.exports.ExportOrder;
import org.fairevaloir.cases.exports.ExportSheet;
import org.fairevaloir.cases.exports.ExportedCase;
import org.fairevaloir.cases.exports.ReadExported;
import org.fairevaloir.cases.followup.EraseCase;
import org.fairevaloir.cases.model.CaseStatus;
import org.fairevaloir.cases.model.ExportRepository;
import org.fairevaloir.cases.model.LookalikeRepository;
import org.fairevaloir.cases.model.SurveyRepository;
import org.fairevaloir.shared.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What leaves as a file: whose cases, in which state, with which words, and what the journal knows of it. */
class ExportIT extends InContainer {
    private static final String ALIAS = "canari-repere";
    private static final String NOTE = "canari-note";
    private static final String STORY = "canari-recit";

    @Inject
    CountExported countExported;

    @Inject
    ExportCases exportCases;

    @Inject
    ReadExported readExported;

    @Inject
    EraseCase eraseCase;

    private static ExportOrder order(CaseFilter filter, boolean texts) {
        return new ExportOrder(filter, ExportFormat.CSV, texts, "OWN_WORK", null);
    }

    private static CaseFilter of(String association) {
        return CaseFilter.ALL.with("association", association);
    }

    private List<ExportedCase> exported(ExportOrder order) {
        Export export = exportCases.export(order);
        List<ExportedCase> all = new ArrayList<>();
        List<ExportedCase> page = readExported.read(export, null);
        while (!page.isEmpty()) {
            all.addAll(page);
            page = readExported.read(export, page.get(page.size() - 1).reference());
        }
        assertThat(all).hasSize((int) export.count());
        return all;
    }

    private String file(ExportOrder order) throws IOException {
        Export export = exportCases.export(order);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        new ExportSheet(threads, Locale.FRENCH).write(export, after -> readExported.read(export, after), file);
        return file.toString(StandardCharsets.UTF_8);
    }

    private static Cases secretive() {
        return aCase().with("localAlias", ALIAS).with("restrictedNote", NOTE).with("narrative", STORY);
    }

    @Test
    void what_was_typed_leaves_to_the_letter_but_for_what_never_leaves() {
        ActionDraft action = new ActionDraft(UUID.randomUUID(), "LAWYER", LocalDate.of(2015, 3, 9), "PENDING");
        BlockageDraft first =
                Cases.completed(Blockages.withAuthority(Cases.aBlockage("O_COUNTER"), "PREF"), "PREF-75", action);
        BlockageDraft second = Cases.aBlockage("O_DELAY");
        CaseDraft typed = secretive()
                .with("ageBand", "A16_17")
                .with(List.of(first, second))
                .informedOn(LocalDate.of(2015, 1, 7))
                .answering(Map.of("control", Set.of("DEBT", "PAPERS"), "adHocAdmin", Set.of("NOT_APPOINTED")))
                .draft();
        UUID id = drafted("OICEM", typed);

        CaseDraft leaving = one(exported(order(CaseFilter.ALL, true)), id).content();
        assertThat(leaving.situation()).isEqualTo(typed.situation());
        assertThat(leaving.answers()).isEqualTo(typed.answers());
        assertThat(leaving.consentDate()).isEqualTo(typed.consentDate());
        assertThat(leaving.blockages()).containsExactly(first, second);
        assertThat(leaving.narrative()).isEqualTo(STORY);
        assertThat(leaving.localAlias()).isNull();
        assertThat(leaving.restrictedNote()).isNull();

        CaseDraft wordless = one(exported(order(CaseFilter.ALL, false)), id).content();
        assertThat(wordless.narrative()).isNull();
        assertThat(wordless.blockages())
                .containsExactly(
                        Cases.completed(
                                Blockages.withDescription(Blockages.withAuthority(first, "PREF"), null),
                                "PREF-75",
                                action),
                        Blockages.withDescription(second, null));
    }

    private static ExportedCase one(List<ExportedCase> all, UUID id) {
        return all.stream()
                .filter(found -> found.content().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_member_takes_the_own_cases_in_whatever_state_and_never_another_s() {
        UUID draft = drafted("CSBP", aCase().draft());
        UUID submitted = submitted("CSBP", aCase().draft());
        UUID validated = validated("CSBP", aCase().draft());
        UUID theirs = validated("OICEM", aCase().draft());

        as(member("CSBP"));
        assertThat(ids(exported(order(CaseFilter.ALL, false))))
                .contains(draft, submitted, validated)
                .doesNotContain(theirs);
        assertThat(exported(order(CaseFilter.in(CaseStatus.DRAFT), false)))
                .allMatch(found -> found.status() == CaseStatus.DRAFT)
                .extracting(found -> found.content().id())
                .contains(draft)
                .doesNotContain(submitted, validated);
        assertThat(problems(() -> exportCases.export(order(of("OICEM"), false))))
                .as("asking for another association's gives nothing")
                .extracting(Problem::key)
                .containsExactly("exports.problem.nothing");
        assertThat(countExported.count(of("OICEM"))).isZero();
    }

    @Test
    void an_export_in_other_hands_reads_the_cases_of_those_hands() {
        UUID theirs = validated("OICEM", aCase().draft());
        UUID own = validated("CSBP", aCase().draft());
        as(member("OICEM"));
        Export export = exportCases.export(order(CaseFilter.ALL, true));

        as(member("CSBP"));
        assertThat(ids(readExported.read(export, null))).contains(own).doesNotContain(theirs);
        as(Callers.observer("MIPROF"));
        assertThatThrownBy(() -> readExported.read(export, null)).isInstanceOf(Refused.class);
    }

    @Test
    void the_coordinator_takes_validated_cases_only_and_no_private_words() throws IOException {
        UUID draft = drafted("OICEM", secretive().draft());
        UUID submitted = submitted("OICEM", secretive().draft());
        UUID returned = returned("OICEM", secretive().draft(), "Où ?");
        UUID validated = validated("OICEM", secretive().draft());
        UUID other = validated("CSBP", secretive().draft());

        as(COORDINATOR);
        assertThat(exported(order(of("OICEM"), true)))
                .allMatch(found -> CaseStatus.COUNTED.contains(found.status()))
                .allMatch(found -> found.association().equals("OICEM"))
                .extracting(found -> found.content().id())
                .contains(validated)
                .doesNotContain(draft, submitted, returned, other);
        assertThat(problems(() -> exportCases.export(order(CaseFilter.in(CaseStatus.SUBMITTED), true))))
                .extracting(Problem::key)
                .containsExactly("exports.problem.nothing");
        assertThat(ids(exported(order(of("CSBP"), false)))).contains(other);
        assertThat(file(order(of("OICEM"), true)))
                .as("positive control")
                .contains(STORY)
                .doesNotContain(ALIAS, NOTE);
        as(member("OICEM"));
        assertThat(file(order(CaseFilter.ALL, true))).contains(STORY).doesNotContain(ALIAS, NOTE);
    }

    @Test
    void of_an_erased_case_nothing_leaves() {
        UUID erased = validated("OICEM", secretive().draft());
        UUID left = validated("OICEM", aCase().draft());
        as(COORDINATOR);
        eraseCase.erase(erased, readCase.read(erased).content().version(), "PERSON");

        assertThat(ids(exported(order(of("OICEM"), false)))).contains(left).doesNotContain(erased);
        as(member("OICEM"));
        assertThat(ids(exported(order(CaseFilter.ALL, false)))).contains(left).doesNotContain(erased);
    }

    @Test
    void observers_take_nothing() {
        validated("OICEM", aCase().draft());
        as(Callers.observer("MIPROF"));
        assertThatThrownBy(() -> countExported.count(CaseFilter.ALL)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> exportCases.export(order(CaseFilter.ALL, false)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void the_journal_has_purpose_and_number_before_anything_is_read() throws SQLException {
        validated("OICEM", secretive().draft());
        validated("OICEM", secretive().draft());
        as(member("OICEM"));
        long count = countExported.count(CaseFilter.in(CaseStatus.VALIDATED));
        exportCases.export(
                new ExportOrder(CaseFilter.in(CaseStatus.VALIDATED), ExportFormat.ODS, true, "FUNDER", "Bilan annuel"));

        try (Sql sql = Sql.asOwner()) {
            assertThat(sql.rows("select action, object, role, association from journal order by number desc limit 1"))
                    .containsExactly(List.of(
                            "cases.exported", "FUNDER ODS+texts " + count + " Bilan annuel", "member", "OICEM"));
        }
    }

    @Test
    void without_a_purpose_nothing_leaves_and_nothing_is_written_down() throws SQLException {
        validated("OICEM", aCase().draft());
        as(member("OICEM"));
        try (Sql sql = Sql.asOwner()) {
            long before = sql.number("select count(*) from journal");
            for (@Nullable String purpose : new @Nullable String[] {null, "NO_SUCH_CODE"}) {
                ExportOrder order = new ExportOrder(CaseFilter.ALL, ExportFormat.CSV, false, purpose, null);
                assertThat(problems(() -> exportCases.export(order)))
                        .extracting(Problem::field)
                        .containsExactly("purpose");
            }
            ExportOrder named = new ExportOrder(CaseFilter.ALL, ExportFormat.CSV, false, "FUNDER", "Pour Mme Traoré");
            assertThat(problems(() -> exportCases.export(named)))
                    .extracting(Problem::key)
                    .containsExactly("exports.problem.wordsIdentify");
            assertThat(sql.number("select count(*) from journal")).isEqualTo(before);
        }
    }

    /** More than two pages, made in the database: what a member types would take minutes. */
    @Test
    void a_long_export_is_read_page_by_page_without_a_gap_or_a_double() throws SQLException {
        drafted("JPF", aCase().draft());
        try (Sql sql = Sql.asOwner()) {
            int made = sql.change("""
                    insert into field_case (id, version, association, reference, status, author, owner, created_at, updated_at)
                    with recursive n(i) as (select 1 union all select i + 1 from n where i < 900)
                    select uuid(), 1, 'JPF', concat('JPF-1999-', lpad(i, 4, '0')), 'DRAFT', 'made', 'made', now(), now() from n
                    """);
            try {
                as(member("JPF"));
                List<ExportedCase> all = exported(order(CaseFilter.ALL, true));
                assertThat(made).isEqualTo(900);
                assertThat(all).hasSizeGreaterThan(900);
                assertThat(all).extracting(ExportedCase::reference).isSorted().doesNotHaveDuplicates();
                assertThat(readExported.read(exportCases.export(order(CaseFilter.ALL, false)), null))
                        .as("a page is no more than a page")
                        .hasSize(500);
            } finally {
                sql.change("delete from field_case where author = 'made' and association = 'JPF'");
            }
        }
    }

    @Test
    void whoever_reads_for_an_export_or_a_survey_says_whose() {
        assertThat(Stream.of(ExportRepository.class, SurveyRepository.class, LookalikeRepository.class)
                        .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic()))
                .hasSize(9)
                .allMatch(method -> List.of(method.getParameterTypes()).contains(Scope.class))
                .extracting(Method::getName)
                .contains("page", "count", "unsure", "sharing");
    }

    private static Set<UUID> ids(List<ExportedCase> cases) {
        return cases.stream().map(found -> found.content().id()).collect(toSet());
    }
}
