package org.fairevaloir.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.fairevaloir.cases.Cases.aBlockage;
import static org.fairevaloir.cases.Cases.aCase;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.fairevaloir.access.Callers;
import org.fairevaloir.access.Refused;
import org.fairevaloir.cases.Blockages;
import org.fairevaloir.cases.Cases;
import org.fairevaloir.cases.followup.AmendCase;
import org.fairevaloir.cases.followup.EraseCase;
import org.fairevaloir.cases.search.Excerpt;
import org.fairevaloir.cases.search.SearchTexts;
import org.fairevaloir.cases.search.SearchTexts.Found;
import org.fairevaloir.cases.search.TextHit;
import org.fairevaloir.shared.Problem;
import org.junit.jupiter.api.Test;

/** What an association finds in its own words, what it never finds, and what is left of a search. */
class SearchIT extends InContainer {
    private static final String WORD = "Zébrasoleil";

    @Inject
    SearchTexts searchTexts;

    @Inject
    AmendCase amendCase;

    @Inject
    EraseCase eraseCase;

    private List<UUID> found(String association, String words) {
        as(member(association));
        return searchTexts.search(words).hits().stream().map(TextHit::id).toList();
    }

    private List<Tuple> where(String association, String words) {
        as(member(association));
        return searchTexts.search(words).hits().stream()
                .map(hit -> tuple(hit.id(), hit.field()))
                .toList();
    }

    private static Cases telling(String field, String word) {
        return aCase().with(field, "On lit ici " + word + ", parmi d’autres mots.");
    }

    @Test
    void every_text_of_a_case_is_looked_through() {
        as(member("OICEM"));
        for (String field : List.of("localAlias", "narrative", "restrictedNote")) {
            UUID id = drafted("OICEM", aCase().with(field, "ici " + WORD).draft());
            assertThat(searchTexts.search("ICI zebraSOLEIL").hits())
                    .filteredOn(one -> one.id().equals(id))
                    .containsExactly(new TextHit(id, reference(id), field, new Excerpt("", "ici " + WORD, "")));
        }
        UUID id = drafted(
                "OICEM",
                aCase().with(List.of(
                                aBlockage("O_COUNTER"),
                                Blockages.withDescription(aBlockage("O_DELAY"), "Les faits : " + WORD + ".")))
                        .draft());
        assertThat(searchTexts.search("faits : zebrasoleil.").hits())
                .filteredOn(one -> one.id().equals(id))
                .extracting(TextHit::field)
                .containsExactly("description");
    }

    private String reference(UUID id) {
        return readCase.read(id).reference();
    }

    @Test
    void another_association_s_texts_are_never_found() {
        UUID own = submitted("CSBP", telling("narrative", "Merlebleu").draft());
        UUID theirs = validated("OICEM", telling("narrative", "Merlebleu").draft());

        assertThat(found("CSBP", "merlebleu")).contains(own).doesNotContain(theirs);
        assertThat(found("OICEM", "merlebleu"))
                .as("positive control")
                .contains(theirs)
                .doesNotContain(own);
    }

    @Test
    void what_was_said_of_a_case_and_what_waits_is_looked_through() {
        UUID asked = returned("OICEM", aCase().draft(), "Quel chatmauve ?");
        Cases typed = aCase();
        UUID amended = validated("OICEM", typed.draft());
        as(member("OICEM"));
        typed.with("narrative", "Depuis, un Lynxdoré est venu.").version(version(amended));
        amendCase.amend(typed.draft());

        assertThat(where("OICEM", "chatmauve")).containsExactly(tuple(asked, "remark"));
        assertThat(where("OICEM", "lynxdore")).containsExactly(tuple(amended, "waiting"));
        assertThat(found("CSBP", "chatmauve")).isEmpty();
        assertThat(found("CSBP", "lynxdore")).isEmpty();
    }

    @Test
    void of_an_erased_case_nothing_is_found() {
        UUID id = validated("OICEM", telling("restrictedNote", "Geaigris").draft());
        assertThat(found("OICEM", "geaigris")).as("positive control").containsExactly(id);
        as(COORDINATOR);
        eraseCase.erase(id, version(id), "PERSON");
        assertThat(found("OICEM", "geaigris")).isEmpty();
    }

    @Test
    void nobody_but_members_searches() {
        as(COORDINATOR);
        assertThatThrownBy(() -> searchTexts.search(WORD)).isInstanceOf(Refused.class);
        as(Callers.observer("MIPROF"));
        assertThatThrownBy(() -> searchTexts.search(WORD)).isInstanceOf(Refused.class);
    }

    @Test
    void the_journal_has_the_number_and_no_word() throws SQLException {
        drafted("CSBP", telling("narrative", "Loutrerose").draft());
        as(member("CSBP"));
        Found found = searchTexts.search("loutrerose");
        try (Sql sql = Sql.asOwner()) {
            assertThat(sql.rows("select action, object, role, association from journal order by number desc limit 1"))
                    .containsExactly(
                            List.of("cases.texts_searched", Integer.toString(found.opened()), "member", "CSBP"));
            assertThat(sql.number("select count(*) from field_case where association = 'CSBP'"))
                    .isEqualTo(found.opened());
            assertThat(sql.number("select count(*) from journal where lower(object) like '%loutrerose%'"))
                    .isZero();
        }
    }

    @Test
    void too_few_letters_open_nothing_and_leave_no_trace() throws SQLException {
        drafted("CSBP", aCase().draft());
        as(member("CSBP"));
        try (Sql sql = Sql.asOwner()) {
            long before = sql.number("select count(*) from journal");
            for (String words : List.of("", " a\n", "é\u0301e ")) {
                assertThat(problems(() -> searchTexts.search(words)))
                        .extracting(Problem::field, Problem::key)
                        .containsExactly(tuple("words", "search.problem.short"));
            }
            assertThat(problems(() -> searchTexts.search("x".repeat(101))))
                    .extracting(Problem::key)
                    .containsExactly("cases.problem.tooLong");
            assertThat(sql.number("select count(*) from journal")).isEqualTo(before);
        }
    }

    /** More than two pages, made in the database; the words stand in the oldest case only, and in more than a hundred. */
    @Test
    void a_search_goes_through_all_pages_and_ends_at_a_hundred() throws SQLException {
        UUID last = drafted("JPF", telling("narrative", "Hiboulent").draft());
        as(member("JPF"));
        try (Sql sql = Sql.asOwner()) {
            sql.change("""
                    insert into field_case (id, version, association, reference, status, author, owner, created_at, updated_at)
                    with recursive n(i) as (select 1 union all select i + 1 from n where i < 900)
                    select uuid(), 1, 'JPF', concat('JPF-9998-', lpad(i, 4, '0')), 'DRAFT', 'made', 'made', now(), now() from n
                    """);
            try {
                Found found = searchTexts.search("hiboulent");
                assertThat(found.hits()).extracting(TextHit::id).containsExactly(last);
                assertThat(found.opened()).isGreaterThan(900);
                assertThat(found.more()).isFalse();
            } finally {
                sql.change("delete from field_case where author = 'made' and association = 'JPF'");
            }
        }
        for (int at = 0; at < 101; at++) {
            drafted("JPF", telling("narrative", "Cigognebrune").draft());
        }
        Found many = searchTexts.search("cigognebrune");
        assertThat(many.hits()).hasSize(100).extracting(TextHit::reference).doesNotHaveDuplicates();
        assertThat(many.more()).isTrue();
    }
}
