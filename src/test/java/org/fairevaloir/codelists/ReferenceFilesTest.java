package org.fairevaloir.codelists;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fairevaloir.codelists.model.Code;
import org.fairevaloir.shared.Csv;
import org.junit.jupiter.api.Test;

/** The reference rows say what the letter of 21 April 2015 says, and point only at rows that exist. */
class ReferenceFilesTest {
    private static final String LETTER = letter();

    @Test
    void the_23_associations_are_those_of_the_letter_in_its_order() {
        List<NamedCsvRecord> associations = rows("associations");
        String listed = associations.stream().map(row -> row.getField("name")).collect(joining(", "));
        assertThat(LETTER).contains("\n" + listed + ".\n");
        assertThat(associations).hasSize(23);
        for (int i = 0; i < associations.size(); i++) {
            assertThat(associations.get(i).getField("list_order")).isEqualTo(String.valueOf(i + 1));
        }
        assertThat(column("associations", "code")).hasSize(23);
        assertRefers("associations", "department", CodeListFilesTest.codesOf("department"));
    }

    @Test
    void every_departement_has_its_prefecture_and_its_council() {
        Set<String> prefectures = authoritiesIn("PREF");
        Set<String> councils = authoritiesIn("CD_ASE");
        assertThat(CodeListFilesTest.departments()).extracting(Code::code).allSatisfy(department -> {
            assertThat(prefectures).contains(department);
            assertThat(councils).contains(department);
        });
        assertThat(authoritiesIn("PP")).containsExactlyInAnyOrder("75", "13");
        assertThat(column("authorities", "code")).hasSize(rows("authorities").size());
        assertRefers("authorities", "type", CodeListFilesTest.codesOf("authority_type"));
        assertRefers("authorities", "department", CodeListFilesTest.codesOf("department"));
    }

    @Test
    void prefectures_take_the_article_of_their_departement() {
        assertThat(column("authorities", "name"))
                .contains("Préfecture de l'Ain", "Préfecture du Nord", "Préfecture des Landes")
                .contains("Préfecture de Paris", "Préfecture d'Ille-et-Vilaine", "Préfecture de Vaucluse")
                .contains("Collectivité européenne d'Alsace", "Métropole de Lyon");
    }

    @Test
    void the_letter_names_its_addressee_its_copies_its_signatory_and_its_contact() {
        assertThat(LETTER)
                .contains(plain(printed("CAZENEUVE", "\n") + "\n" + holder("CAZENEUVE", "address") + "\n"
                        + holder("CAZENEUVE", "postal_code") + " " + holder("CAZENEUVE", "city") + "\n"));
        assertThat(LETTER).contains(holder("CAZENEUVE", "salutation") + ",\n");
        String copies = Stream.of("MOIRON_BRAUD", "PANLOUP", "LAZERGES", "LE_COZ", "VASSILIADOU")
                .map(code -> "- " + printed(code, ", "))
                .collect(joining("\n"));
        assertThat(LETTER).contains("Copies :\n\n" + plain(copies) + "\n");
        NamedCsvRecord collectif = rows("collectif").get(0);
        assertThat(LETTER)
                .contains("\nVéronique Fayet\n" + holder("FAYET", "office") + "\n"
                        + plain(collectif.getField("signature")) + "\n");
        assertThat(LETTER).contains("Geneviève Colas, " + plain(holder("COLAS", "office")) + " se tient");
        assertThat(LETTER).contains("Monsieur " + holder("SODINI", "first_name") + " Sodini, ");
        assertThat(LETTER)
                .endsWith("Coordination : " + collectif.getField("email") + " / " + collectif.getField("phone"));
    }

    @Test
    void commitments_measure_and_minutes_are_in_the_letters_words() {
        assertThat(LETTER)
                .contains("notamment annoncé "
                        + row("commitments", "ENG-2014-001").getField("text") + ".");
        assertThat(LETTER)
                .contains(
                        "votre volonté de " + row("commitments", "ENG-2014-002").getField("text") + ".");
        assertThat(LETTER).contains("PJ : " + row("meetings", "RENC-2014-001").getField("minutes_title") + "\n");
        String measure = rows("plan_measures").stream()
                .filter(row -> row.getField("plan").equals("P2014")
                        && row.getField("number").equals("22"))
                .findFirst()
                .orElseThrow()
                .getField("title");
        assertThat(LETTER)
                .contains("la " + measure.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + measure.substring(1)
                        + ".");
    }

    @Test
    void the_circular_to_prefects_was_111_days_late_when_the_letter_was_written() {
        LocalDate due = LocalDate.parse(row("commitments", "ENG-2014-001").getField("due_on"));
        assertThat(ChronoUnit.DAYS.between(due, LocalDate.of(2015, 4, 21))).isEqualTo(111);
        LocalDate kept = rows("commitment_events").stream()
                .filter(event -> event.getField("kind").equals("PARTLY_FULFILLED"))
                .map(event -> LocalDate.parse(event.getField("happened_on")))
                .findFirst()
                .orElseThrow();
        assertThat(ChronoUnit.DAYS.between(due, kept)).isEqualTo(139);
    }

    @Test
    void reference_rows_point_only_at_rows_that_exist() {
        assertRefers("institutions", "ministry", CodeListFilesTest.codesOf("ministry"));
        assertRefers("office_holders", "institution", column("institutions", "code"));
        assertRefers("office_holders", "ministry", CodeListFilesTest.codesOf("ministry"));
        assertRefers("plan_measures", "plan", column("plans", "code"));
        assertRefers("meetings", "kind", CodeListFilesTest.codesOf("meeting_kind"));
        assertRefers("meetings", "their_participants", column("office_holders", "code"));
        assertRefers("commitments", "kind", CodeListFilesTest.codesOf("commitment_kind"));
        assertRefers("commitments", "source", CodeListFilesTest.codesOf("commitment_source"));
        assertRefers("commitments", "due_basis", CodeListFilesTest.codesOf("due_basis"));
        assertRefers("commitments", "ministry", CodeListFilesTest.codesOf("ministry"));
        assertRefers("commitments", "maker", column("office_holders", "code"));
        assertRefers("commitments", "meeting", column("meetings", "code"));
        assertRefers("commitment_events", "commitment", column("commitments", "code"));
        assertRefers("commitment_events", "kind", CodeListFilesTest.codesOf("commitment_event_kind"));
        assertRefers("commitment_events", "made_by", column("office_holders", "code"));
        assertRefers("commitment_events", "public_act", column("public_acts", "code"));
        assertRefers("commitment_measures", "commitment", column("commitments", "code"));
        assertRefers("commitment_measures", "link", CodeListFilesTest.codesOf("measure_link"));
        assertRefers("legal_bases", "right", CodeListFilesTest.codesOf("right"));
        assertRefers("public_acts", "kind", CodeListFilesTest.codesOf("act_kind"));
        assertRefers("public_acts", "ministry", CodeListFilesTest.codesOf("ministry"));
    }

    @Test
    void every_article_is_said_once_for_its_right_from_a_day_to_a_later_one() {
        List<NamedCsvRecord> articles = rows("legal_bases");

        assertThat(articles)
                .extracting(row -> row.getField("right") + " " + row.getField("article"))
                .doesNotHaveDuplicates();
        assertThat(articles).extracting(row -> row.getField("code")).doesNotHaveDuplicates();
        assertThat(articles).allSatisfy(row -> {
            assertThat(row.getField("code")).matches("[A-Z0-9_]{1,40}");
            assertThat(row.getField("source"))
                    .as("K where nobody has read it yet")
                    .isNotBlank();
            assertThat(row.getField("label_fr")).isNotBlank().doesNotContainPattern("[LR]\\. \\d");
            assertThat(row.getField("label_en")).isNotBlank();
            String from = row.getField("valid_from");
            String to = row.getField("valid_to");
            assertThat(from.isEmpty() || to.isEmpty() || from.compareTo(to) < 0).isTrue();
        });
        assertThat(articles)
                .extracting(row -> row.getField("list_order"))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, articles.size())
                        .mapToObj(Integer::toString)
                        .toList());
    }

    private static void assertRefers(String file, String column, Set<String> targets) {
        Set<String> used = column(file, column);
        used.remove("");
        assertThat(targets).as(file + "." + column).containsAll(used);
    }

    private static Set<String> authoritiesIn(String type) {
        Set<String> departments = new HashSet<>();
        rows("authorities").stream()
                .filter(row -> row.getField("type").equals(type))
                .forEach(row -> departments.add(row.getField("department")));
        return departments;
    }

    /** Name and office as the letter prints them. */
    private static String printed(String code, String separator) {
        return holder(code, "civility") + " " + holder(code, "first_name") + " " + holder(code, "last_name") + separator
                + holder(code, "office");
    }

    private static String holder(String code, String column) {
        return row("office_holders", code).getField(column);
    }

    /** The reference letter was typed without no-break spaces. */
    private static String plain(String text) {
        return text.replace('\u00A0', ' ');
    }

    private static NamedCsvRecord row(String file, String code) {
        return rows(file).stream()
                .filter(row -> row.getField("code").equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> column(String file, String column) {
        Set<String> values = new HashSet<>();
        rows(file).forEach(row -> values.add(row.getField(column)));
        return values;
    }

    private static List<NamedCsvRecord> rows(String file) {
        return Csv.rows("reference/" + file + ".csv");
    }

    private static String letter() {
        try (InputStream file = ReferenceFilesTest.class.getResourceAsStream("/letters/letter-2015-04-21.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
