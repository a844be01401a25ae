package org.fairevaloir.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fairevaloir.access.Caller;
import org.fairevaloir.access.Callers;
import org.fairevaloir.access.Refused;
import org.fairevaloir.cases.filters.DeleteFilter;
import org.fairevaloir.cases.filters.FindFilters;
import org.fairevaloir.cases.filters.FindFilters.Saved;
import org.fairevaloir.cases.filters.SaveFilter;
import org.fairevaloir.shared.NotFound;
import org.fairevaloir.shared.Problem;
import org.junit.jupiter.api.Test;

/** Filters are saved for one person, and nobody else sees or deletes them. */
class SavedFiltersIT extends InContainer {
    private static final Caller ONE = Callers.member("JPF", "filtering");
    private static final Caller COLLEAGUE = Callers.member("JPF", "filtering-too");

    @Inject
    SaveFilter saveFilter;

    @Inject
    FindFilters findFilters;

    @Inject
    DeleteFilter deleteFilter;

    private Saved saved(String name) {
        return findFilters.find().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void what_one_saves_one_finds_and_nobody_else() {
        as(ONE);
        saveFilter.save(" Mes  brouillons ", Map.of("status", "DRAFT", "owner", "me", "page", "3"));
        UUID id = saved("Mes brouillons").id();
        assertThat(saved("Mes brouillons").query()).isEqualTo("owner=me&status=DRAFT");

        for (Caller other : List.of(COLLEAGUE, member("OICEM"), COORDINATOR)) {
            as(other);
            assertThat(findFilters.find()).extracting(Saved::id).doesNotContain(id);
            assertThatThrownBy(() -> deleteFilter.delete(id)).isInstanceOf(NotFound.class);
        }
        as(Callers.observer("MIPROF"));
        assertThatThrownBy(() -> findFilters.find()).isInstanceOf(Refused.class);

        as(ONE);
        deleteFilter.delete(id);
        assertThat(findFilters.find()).extracting(Saved::id).doesNotContain(id);
        assertThatThrownBy(() -> deleteFilter.delete(id)).isInstanceOf(NotFound.class);
    }

    @Test
    void a_name_that_is_taken_gets_the_new_filters() {
        as(COLLEAGUE);
        saveFilter.save("Retours", Map.of("status", "RETURNED"));
        UUID id = saved("Retours").id();
        saveFilter.save("retours", Map.of("status", "RETURNED", "ageGroup", "MINOR"));
        assertThat(findFilters.find())
                .extracting(Saved::name)
                .containsOnlyOnce("Retours")
                .doesNotContain("retours");
        assertThat(saved("Retours")).isEqualTo(new Saved(id, "Retours", "ageGroup=MINOR&status=RETURNED"));
    }

    @Test
    void a_name_identifies_nobody_and_there_are_twenty_at_most() {
        as(Callers.member("JPF", "collecting"));
        assertThat(problems(() -> saveFilter.save("Mme Traoré", Map.of("status", "DRAFT"))))
                .extracting(Problem::key)
                .containsExactly("lists.problem.identifies");
        for (int at = 1; at <= 20; at++) {
            saveFilter.save("Filtre " + at, Map.of("status", "DRAFT"));
        }
        assertThat(problems(() -> saveFilter.save("Un de trop", Map.of("status", "DRAFT"))))
                .extracting(Problem::key)
                .containsExactly("lists.problem.many");
        saveFilter.save("Filtre 20", Map.of("status", "RETURNED"));
        assertThat(findFilters.find()).hasSize(20);
    }
}
