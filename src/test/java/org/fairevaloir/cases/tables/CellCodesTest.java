package org.fairevaloir.cases.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fairevaloir.codelists.ShippedVocabulary;
import org.fairevaloir.codelists.model.Authority;
import org.fairevaloir.codelists.model.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A cell may say a code as people say it; what says two codes, or none, stays as it was typed. */
class CellCodesTest {
    private static final CellCodes SHIPPED = new CellCodes(ShippedVocabulary::codes);

    private static String read(CellCodes codes, String column, String cell) {
        return codes.in(new CaseLine(2, Map.of(column, cell))).cells().getOrDefault(column, "");
    }

    private static Code code(String code, String french, String english) {
        return new Code(
                "gender", code, Optional.empty(), Optional.empty(), Map.of("fr", french, "en", english), Map.of());
    }

    @ParameterizedTest
    @CsvSource({
        "gender, F, F",
        "gender, f, F",
        "gender, feminin, F",
        "gender, FÉMININ, F",
        "gender, female, F",
        "nationality, roumanie, RO",
        "department, 2a, 2A",
        "department, 2A – Corse-du-Sud, 2A",
        "department, 1, 1",
        "gender, Féminines, Féminines",
        "gender, Roumanie, Roumanie",
        "description, f, f",
        "localAlias, Roumanie, Roumanie"
    })
    void a_code_is_known_by_its_labels_in_its_own_list(String column, String cell, String code) {
        assertThat(read(SHIPPED, column, cell)).isEqualTo(code);
    }

    @Test
    void a_label_of_two_codes_says_neither_and_a_code_is_stronger_than_a_label() {
        CellCodes codes = new CellCodes(
                list -> List.of(code("A", "Même", "First"), code("B", "MEME", "Second"), code("C", "b", "Third")));
        assertThat(read(codes, "gender", "même")).isEqualTo("même");
        assertThat(read(codes, "gender", "first")).isEqualTo("A");
        assertThat(read(codes, "gender", "b")).isEqualTo("B");
        assertThat(read(codes, "gender", "?!")).isEqualTo("?!");
    }

    @Test
    void several_labels_stand_apart_by_a_semicolon_and_codes_by_a_blank() {
        String column = "consentScope";
        assertThat(read(SHIPPED, column, "stats Share")).isEqualTo("STATS SHARE");
        assertThat(read(SHIPPED, column, "Partage avec une autre association")).isEqualTo("SHARE");
        assertThat(read(SHIPPED, column, "statistics; partage avec une autre association"))
                .isEqualTo("STATS SHARE");
        assertThat(read(SHIPPED, column, "Statistiques; autre chose")).isEqualTo("STATS autre chose");
    }

    @ParameterizedTest
    @CsvSource({
        "LAWYER 2026-01-05 PENDING, LAWYER 2026-01-05 PENDING",
        "lawyer 2026-01-05 pending, LAWYER 2026-01-05 PENDING",
        "Recours gracieux 05/01/2026 En attente, GRACIEUX 05/01/2026 PENDING",
        "Appeal to the higher authority 2026-01-05 No effect, HIERARCHIQUE 2026-01-05 NONE",
        "Référé 5/1/2026, REFERE 5/1/2026",
        "Défenseur des droits ? Succès, DDD ? SUCCESS",
        "? 2026-01-05 Refus, ? 2026-01-05 REFUSED",
        "? ? En attente, ? ? PENDING",
        "Signalement au parquet, PROSECUTOR",
        "Avocat ce matin, Avocat ce matin",
        "Avocate 2026-01-05 En attente, Avocate 2026-01-05 PENDING",
        "Relance 2026-01-05 Aucun effet;  Presse 2026-02-05 Succès, REMINDER 2026-01-05 NONE; PRESS 2026-02-05 SUCCESS"
    })
    void an_action_is_known_by_the_labels_on_both_sides_of_its_day(String cell, String codes) {
        assertThat(read(SHIPPED, "actions", cell)).isEqualTo(codes);
    }

    @Test
    void an_authority_is_known_by_its_name() {
        CellCodes codes =
                new CellCodes(list -> List.of(new Authority("PREF-01", "PREF", "01", "Préfecture de l'Ain").row()));
        assertThat(read(codes, "authority", "PRÉFECTURE DE L’AIN")).isEqualTo("PREF-01");
        assertThat(read(codes, "authority", "Préfecture de Lyon")).isEqualTo("Préfecture de Lyon");
    }
}
