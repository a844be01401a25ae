package org.fairevaloir.codelists.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.faces.model.SelectItem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fairevaloir.codelists.CodeLists;
import org.fairevaloir.codelists.model.Code;
import org.fairevaloir.shared.Language;
import org.fairevaloir.shared.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A menu is kept, and never shown to somebody of another language nor after its list has changed. */
class CodesPageTest {
    private final CodesPage page = new CodesPage();
    private List<Code> rows = List.of(row("F", "Femme", "Woman"), row("M", "Homme", "Man"));

    @BeforeEach
    void aPage() {
        page.language = new Language();
        page.texts = new Texts() {
            @Override
            public String get(Object key) {
                return String.valueOf(key);
            }
        };
        page.lists = new CodeLists() {
            @Override
            public List<Code> choices(String list) {
                return rows;
            }
        };
    }

    private static Code row(String code, String french, String english) {
        return new Code(
                "gender", code, Optional.empty(), Optional.empty(), Map.of("fr", french, "en", english), Map.of());
    }

    private static List<String> labels(List<SelectItem> menu) {
        return menu.stream().map(SelectItem::getLabel).toList();
    }

    @Test
    void a_menu_begins_with_a_row_that_chooses_nothing_and_is_kept() {
        List<SelectItem> menu = page.menu("gender");

        assertThat(labels(menu)).containsExactly("menu.choose", "Femme", "Homme");
        assertThat(menu.get(0).getValue()).isEqualTo("");
        assertThat(menu.get(0).isNoSelectionOption()).isTrue();
        assertThat(page.menu("gender")).isSameAs(menu);
        assertThat(labels(page.items("gender"))).containsExactly("Femme", "Homme");
    }

    @Test
    void each_language_and_each_list_has_its_own() {
        page.menu("gender");
        page.language.choose("en");
        assertThat(labels(page.items("gender"))).containsExactly("Woman", "Man");
        assertThat(labels(page.items("department"))).containsExactly("F – Woman", "M – Man");
        page.language.choose("fr");
        assertThat(labels(page.items("gender"))).containsExactly("Femme", "Homme");
    }

    @Test
    void a_list_that_was_read_again_is_shown_as_it_is_now() {
        page.menu("gender");
        rows = List.of(row("X", "Autre", "Other"));
        assertThat(labels(page.items("gender"))).containsExactly("Autre");
    }
}
