package org.fairevaloir.container;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.fairevaloir.associations.ListMembers;
import org.fairevaloir.associations.ListMembers.Member;
import org.fairevaloir.codelists.CodeLists;
import org.fairevaloir.codelists.ShippedCodes;
import org.fairevaloir.codelists.model.Code;
import org.fairevaloir.codelists.model.LegalBasis;
import org.fairevaloir.platform.LoadReferenceRows;
import org.fairevaloir.shared.Csv;
import org.junit.jupiter.api.Test;

/** What the platform knows on its first day, as it is in the database; a second start adds nothing. */
class ReferenceRowsIT extends InContainer {
    private static final LocalDate DAY_OF_THE_LETTER = LocalDate.of(2015, 4, 21);

    @Inject
    ListMembers listMembers;

    @Inject
    CodeLists codeLists;

    @Inject
    LoadReferenceRows loadReferenceRows;

    @Test
    void the_23_associations_are_there_in_the_order_of_the_letter() {
        as(COORDINATOR);
        List<Member> members = listMembers.on(DAY_OF_THE_LETTER);

        assertThat(members).hasSize(23);
        assertThat(members)
                .extracting(Member::name)
                .isEqualTo(Csv.rows("reference/associations.csv").stream()
                        .map(row -> row.getField("name"))
                        .toList())
                .startsWith("Action Catholique des Femmes")
                .contains("Hors la rue");
    }

    @Test
    void every_code_list_is_stored_row_for_row_in_order_with_its_words() {
        Map<String, List<Code>> shipped = ShippedCodes.all().stream().collect(groupingBy(Code::list));

        assertThat(codeLists.keys())
                .containsAll(shipped.keySet())
                .hasSize(shipped.size() + 1)
                .contains(LegalBasis.LIST);
        shipped.forEach(
                (list, codes) -> assertThat(codeLists.codes(list)).as(list).isEqualTo(codes));
    }

    @Test
    void the_101_departements_are_there_and_the_overseas_collectivities() {
        List<String> codes =
                codeLists.codes("department").stream().map(Code::code).toList();

        assertThat(codes).contains("01", "2A", "2B", "75", "971", "976", "975", "988");
        assertThat(codes.stream().filter(code -> code.matches("\\d\\d|2[AB]|97[12346]")))
                .hasSize(101);
        assertThat(codeLists.label("department", "2A", Locale.FRENCH)).isEqualTo("Corse-du-Sud");
    }

    @Test
    void the_articles_of_a_right_are_those_in_force_on_a_day() {
        assertThat(codeLists.legalBases("R_RES_COOP", LocalDate.of(2021, 4, 30)))
                .extracting(LegalBasis::code)
                .containsExactly("RES_COOP_L316_1");
        assertThat(codeLists.legalBases("R_REFLECT", LocalDate.of(2025, 1, 1)))
                .extracting(LegalBasis::days)
                .containsExactly(30, 30);
        assertThat(codeLists.find(LegalBasis.LIST, "REFLECT_R425_2").flatMap(Code::parent))
                .contains("R_REFLECT");
        assertThat(codeLists.codes(LegalBasis.LIST)).hasSameSizeAs(Csv.rows("reference/legal_bases.csv"));
    }

    @Test
    void measures_and_commitments_are_chosen_from_and_handed_to_nobody() {
        assertThat(codeLists.choices("plan_measure")).extracting(Code::code).contains("P2014-22", "P2019-1");
        assertThat(codeLists.label("plan_measure", "P2014-22", Locale.ENGLISH)).startsWith("P2014, measure 22 – ");
        assertThat(codeLists.choices("commitment")).extracting(Code::code).contains("ENG-2014-001");
        assertThat(codeLists.has("commitment", "ENG-2014-001")).isTrue();
        assertThat(codeLists.has("commitment", "ENG-1999-001")).isFalse();
        assertThat(codeLists.codes("commitment")).isEmpty();
        assertThat(codeLists.codes("plan_measure")).isEmpty();
    }

    @Test
    void a_label_is_told_in_the_language_that_is_asked_for_or_in_french() {
        assertThat(codeLists.label("blockage_status", "OPEN", Locale.ENGLISH))
                .isNotEqualTo(codeLists.label("blockage_status", "OPEN", Locale.FRENCH));
        assertThat(codeLists.label("blockage_status", "OPEN", Locale.GERMAN))
                .isEqualTo(codeLists.label("blockage_status", "OPEN", Locale.FRENCH));
        assertThat(codeLists.label("blockage_status", "NO_SUCH", Locale.FRENCH)).isEqualTo("NO_SUCH");
        assertThat(codeLists.label("blockage_status", null, Locale.FRENCH)).isEmpty();
        assertThat(codeLists.help("right", "R_INTERP", Locale.ENGLISH)).contains("Example");
        assertThat(codeLists.codes("no_such_list")).isEmpty();
    }

    @Test
    void a_second_start_has_nothing_to_load() throws SQLException {
        Map<String, Long> before = rows();

        assertThat(loadReferenceRows.load()).isFalse();
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void a_start_with_news_stores_every_row_again_and_none_twice() throws SQLException {
        Map<String, Long> before = rows();
        try (Sql owner = Sql.asOwner()) {
            owner.change("update shipped_rows set sha256 = repeat('0', 64)");
            owner.change("update code_label set label = '?' where list = 'gender' and code = 'F'");
        }

        assertThat(loadReferenceRows.load()).isTrue();
        assertThat(rows()).isEqualTo(before);
        codeLists.reload();
        assertThat(codeLists.label("gender", "F", Locale.FRENCH)).isNotEqualTo("?");
    }

    @Test
    void a_production_start_has_no_case() throws SQLException {
        try (Sql owner = Sql.asOwner()) {
            assertThat(owner.number("select count(*) from field_case where author like '[demo%'"))
                    .isZero();
        }
    }

    private static Map<String, Long> rows() throws SQLException {
        Map<String, Long> rows = new TreeMap<>();
        try (Sql owner = Sql.asOwner()) {
            for (String table :
                    List.of("code", "code_label", "association", "institution", "authority", "legal_basis")) {
                rows.put(table, owner.number("select count(*) from " + table));
            }
        }
        assertThat(rows.values()).allMatch(count -> count > 0);
        return rows;
    }
}
