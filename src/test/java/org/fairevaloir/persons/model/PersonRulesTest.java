package org.fairevaloir.persons.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.fairevaloir.codelists.ShippedVocabulary;
import org.fairevaloir.persons.TypedPerson;
import org.fairevaloir.shared.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two workers who type the same person give the same key, however they write; and nothing typed is told back. */
class PersonRulesTest {
    private static final int THIS_YEAR = 2026;

    private static TypedPerson typed(String given, String family) {
        return new TypedPerson(given, family, "1998", "FEMALE");
    }

    private static List<Problem> problems(TypedPerson typed) {
        return PersonRules.check(typed, THIS_YEAR, new ShippedVocabulary());
    }

    @ParameterizedTest
    @CsvSource({
        "Élodie, ELO",
        "elodie, ELO",
        "E\u0301LO, ELO",
        "Jean-Marc, JEA",
        "J.-P.-, JP_",
        "N'Diaye, NDI",
        "N’Diaye, NDI",
        "Nʼdiaye, NDI",
        "O Ana, OAN",
        "Al-, AL_",
        "Al_, AL_",
        "U-, U__",
        "Łucja, LUC",
        "Œdipe, OED",
        "Æthel, AET",
        "Straße, STR",
        "ßa, SSA",
        "İpek, IPE",
        "ırmak, IRM",
        "Đặng, DAN",
        "Nguyễn, NGU",
        "Ọlá, OLA",
        "ｆｕｌｌ, FUL",
        "Muñoz, MUN"
    })
    void a_name_is_its_first_three_letters_however_it_is_written(String name, String letters) {
        assertThat(problems(typed(name, name))).isEmpty();
        assertThat(PersonRules.canonical(typed(name, name))).isEqualTo(letters + "|" + letters + "|1998|FEMALE");
    }

    @Test
    void given_name_family_name_year_and_sex_all_count() {
        String one = PersonRules.canonical(typed("Awa", "Sow"));
        assertThat(List.of(
                        PersonRules.canonical(typed("Sow", "Awa")),
                        PersonRules.canonical(typed("Awa", "So")),
                        PersonRules.canonical(new TypedPerson("Awa", "Sow", "1999", "FEMALE")),
                        PersonRules.canonical(new TypedPerson("Awa", "Sow", "1998", "MALE"))))
                .doesNotContain(one)
                .doesNotHaveDuplicates();
        assertThat(PersonRules.canonical(new TypedPerson(" awa", "SOWE ", " 1998 ", "FEMALE")))
                .isEqualTo(one);
    }

    /** By property: case, accents and what is no letter change nothing. */
    @Test
    void a_name_written_in_a_thousand_ways_is_one_name() {
        Random chance = new Random(7);
        for (int i = 0; i < 1_000; i++) {
            StringBuilder plain = new StringBuilder();
            StringBuilder written = new StringBuilder();
            for (int letter = 0; letter < 1 + chance.nextInt(6); letter++) {
                char c = (char) ('a' + chance.nextInt(26));
                plain.append(c);
                String shown = String.valueOf(c);
                written.append(chance.nextBoolean() ? shown.toUpperCase(Locale.ROOT) : shown);
                written.append(chance.nextInt(3) == 0 ? "\u0301" : "");
                written.append(
                        chance.nextInt(4) == 0
                                ? List.of("-", " ", "'", "’", ".").get(chance.nextInt(5))
                                : "");
            }
            assertThat(PersonRules.canonical(typed(written.toString(), "x")))
                    .isEqualTo(PersonRules.canonical(typed(plain.toString(), "x")));
        }
    }

    @Test
    void what_is_missing_or_not_latin_is_told_at_its_field_and_never_repeated() {
        assertThat(problems(new TypedPerson(null, " -' ", null, null)))
                .extracting(Problem::field)
                .containsExactly("givenName", "familyName", "birthYear", "sex");
        assertThat(problems(new TypedPerson("Оксана", "محمد", "98", "WOMAN")))
                .extracting(Problem::field)
                .containsExactly("givenName", "familyName", "birthYear", "sex");
        assertThat(problems(new TypedPerson("Оксана", "x".repeat(61), "1898", "F")))
                .hasSize(4)
                .allSatisfy(problem -> assertThat(problem.arguments()).isEmpty());
    }

    @Test
    void digits_and_too_few_letters_are_told_at_their_field() {
        assertThat(problems(typed("M", "9x")))
                .containsExactly(
                        Problem.of("givenName", "persons.problem.short"),
                        Problem.of("familyName", "persons.problem.digits"));
        assertThat(problems(typed("Muñoz 2", "So")))
                .containsExactly(
                        Problem.of("givenName", "persons.problem.digits"),
                        Problem.of("familyName", "persons.problem.short"));
        assertThat(problems(typed("So-", "O-"))).as("whole names").isEmpty();
        assertThat(problems(typed("-", "123")))
                .containsExactly(
                        Problem.of("givenName", "persons.problem.required"),
                        Problem.of("familyName", "persons.problem.digits"));
    }

    @Test
    void a_year_of_birth_is_one_of_somebody_alive() {
        for (String year : List.of("1917", "1998", "2026")) {
            assertThat(problems(new TypedPerson("Awa", "Sow", year, "MALE")))
                    .as(year)
                    .isEmpty();
        }
        for (String year : List.of("1916", "2027", "19980", "١٩٩٨", "199a", "-998")) {
            assertThat(problems(new TypedPerson("Awa", "Sow", year, "MALE")))
                    .as(year)
                    .hasSize(1);
        }
    }

    @Test
    void what_was_typed_does_not_print_itself() {
        assertThat(typed("Qzxcanari", "Wkycanari").toString())
                .doesNotContain("Qzx")
                .doesNotContain("Wky");
    }
}
