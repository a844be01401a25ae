package org.fairevaloir.cases.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.faces.model.SelectItem;
import java.util.List;
import org.fairevaloir.codelists.web.CodesPage;
import org.fairevaloir.shared.Language;
import org.fairevaloir.shared.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A definition stands beside its code as text, whatever is typed in it, and is made once. */
class MeaningsPageTest {
    private final MeaningsPage page = new MeaningsPage();
    private List<SelectItem> menu = List.of(
            new SelectItem("", "Choisir…"),
            new SelectItem("DEBT", "Dette & <b>prix</b>", "Une dette <i>fixée</i> & majorée."),
            new SelectItem("OTHER", "Autre <b>", ""));

    @BeforeEach
    void aPage() {
        page.language = new Language();
        page.codes = new CodesPage() {
            @Override
            public List<SelectItem> menu(String list) {
                return menu;
            }
        };
    }

    @Test
    void a_definition_stands_below_the_name_of_its_box_and_neither_is_markup() {
        List<SelectItem> boxes = page.boxes("control");

        assertThat(boxes).extracting(SelectItem::getValue).containsExactly("DEBT", "OTHER");
        assertThat(boxes.get(0).getLabel())
                .isEqualTo("<span>Dette &amp; &lt;b&gt;prix&lt;/b&gt;</span>"
                        + " <small>Une dette &lt;i&gt;fixée&lt;/i&gt; &amp; majorée.</small>");
        assertThat(boxes.get(0).isEscape()).isFalse();
    }

    @Test
    void what_needs_no_explanation_stays_what_it_is() {
        SelectItem other = page.boxes("control").get(1);

        assertThat(other.getLabel()).isEqualTo("Autre <b>");
        assertThat(other.isEscape()).as("Faces does it").isTrue();
    }

    @Test
    void a_yes_or_a_no_has_nothing_to_explain() {
        assertThat(page.has("control")).isTrue();
        menu = List.of(new SelectItem("", "Choisir…"), new SelectItem("Y", "Oui", ""), new SelectItem("N", "Non", ""));
        assertThat(page.has("yes_no_unknown")).isFalse();
    }

    @Test
    void a_short_menu_is_explained_in_a_few_words() {
        page.texts = new Texts() {
            @Override
            public String get(Object key) {
                return " :";
            }
        };
        assertThat(page.inWords(menu)).isEqualTo("Dette & <b>prix</b> : Une dette <i>fixée</i> & majorée.");
    }

    @Test
    void the_boxes_are_kept_until_the_menu_is_another() {
        List<SelectItem> boxes = page.boxes("control");
        assertThat(page.boxes("control")).isSameAs(boxes);
        menu = List.of(new SelectItem("", "Choisir…"), new SelectItem("X", "Autre"));
        assertThat(page.boxes("control")).extracting(SelectItem::getLabel).containsExactly("Autre");
    }
}
