package org.fairevaloir.codelists;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fairevaloir.cases.model.CaseField;
import org.fairevaloir.cases.model.CaseFields;
import org.fairevaloir.codelists.model.Code;
import org.fairevaloir.codelists.model.Mark;
import org.fairevaloir.shared.Csv;
import org.junit.jupiter.api.Test;

/** The code lists as files: complete in both languages, consistent with each other, typed as French wants it. */
class CodeListFilesTest {
    private static final Map<String, List<Code>> LISTS =
            ShippedCodes.all().stream().collect(groupingBy(Code::list));

    /** A space that may break where French wants one that may not, a curly apostrophe, a forgotten space. */
    private static final Pattern BAD_FRENCH = Pattern.compile(" [;:!?%€»]|« |«[^\u00A0]|[^\u00A0]»|’|\\s{2}|^\\s|\\s$");

    /** An example would only say it again. */
    /** Places, countries, languages, sums, numbers of children, yes and no. */
    private static final Set<String> SPEAKING =
            Set.of("department", "nationality", "language", "compensation_band", "dependants", "yes_no_unknown");

    private static final Set<String> SELF_EVIDENT = Set.of("gender/F", "gender/M");

    private static final Pattern BAD_ENGLISH = Pattern.compile("\u00A0|’|\\s{2}|^\\s|\\s$| [;:!?%]");

    @Test
    void every_code_has_a_label_in_both_languages() {
        assertThat(LISTS.values().stream().flatMap(List::stream))
                .isNotEmpty()
                .allSatisfy(code -> assertThat(code.labels())
                        .as("%s/%s", code.list(), code.code())
                        .containsOnlyKeys("fr", "en"));
    }

    @Test
    void a_help_text_is_there_in_both_languages_or_in_none() {
        assertThat(codes())
                .allSatisfy(code -> assertThat(code.helps())
                        .as("%s/%s", code.list(), code.code())
                        .satisfiesAnyOf(
                                helps -> assertThat(helps).isEmpty(),
                                helps -> assertThat(helps).containsOnlyKeys("fr", "en")));
    }

    @Test
    void what_the_form_offers_is_explained_with_an_example() throws IOException {
        List<Code> offered = Stream.concat(offeredByTheQuickEntry(), offeredByTheDetails())
                .distinct()
                .filter(list -> !SPEAKING.contains(list))
                .flatMap(list -> LISTS.get(list).stream())
                .toList();
        assertThat(offered).hasSizeGreaterThan(370).allSatisfy(code -> {
            String name = code.list() + "/" + code.code();
            assertThat(code.helps()).as(name).containsOnlyKeys("fr", "en");
            if (!SELF_EVIDENT.contains(name)) {
                assertThat(code.helps().get("fr")).as(name).contains("Exemple\u00A0: ");
                assertThat(code.helps().get("en")).as(name).contains("Example: ");
            }
        });
        assertThat(offered)
                .extracting(code -> List.of(code.list(), code.helps().get("fr")))
                .as("each has words of its own")
                .doesNotHaveDuplicates();
    }

    private static Stream<String> offeredByTheQuickEntry() throws IOException {
        Set<String> lists = choices("log");
        assertThat(lists).hasSizeGreaterThan(15).contains("right", "gender", "housing", "department", "nationality");
        return lists.stream();
    }

    /** Articles, measures and commitments are no lists of their own: each row says itself what it is. */
    private static Stream<String> offeredByTheDetails() throws IOException {
        Set<String> lists = new TreeSet<>(choices("details"));
        Stream.concat(CaseFields.ofCase().stream(), CaseFields.ofBlockage().stream())
                .map(CaseField::list)
                .filter(LISTS::containsKey)
                .forEach(lists::add);
        assertThat(lists).hasSizeGreaterThan(25).contains("action_type", "control", "consequence", "nationality");
        return lists.stream();
    }

    private static Set<String> choices(String page) throws IOException {
        return new TreeSet<>(Pattern.compile("<fv:choice [^>]*list=\"(\\w+)\"")
                .matcher(Files.readString(Path.of("src/main/webapp/cases/" + page + ".xhtml")))
                .results()
                .map(list -> list.group(1))
                .toList());
    }

    @Test
    void no_list_holds_a_code_twice() {
        LISTS.forEach((list, codes) ->
                assertThat(codes).as(list).extracting(Code::code).doesNotHaveDuplicates());
    }

    @Test
    void no_list_shows_the_same_label_twice() {
        LISTS.forEach((list, codes) -> {
            assertThat(codes)
                    .as(list)
                    .extracting(code -> code.labels().get("fr"))
                    .doesNotHaveDuplicates();
            assertThat(codes)
                    .as(list)
                    .extracting(code -> code.labels().get("en"))
                    .doesNotHaveDuplicates();
        });
    }

    @Test
    void a_list_with_a_parent_list_has_a_known_parent_in_every_row_and_the_others_have_none() {
        for (NamedCsvRecord list : Csv.rows("codelists/lists.csv")) {
            String parentList = list.getField("parent_list");
            Set<String> parents = parentList.isEmpty() ? Set.of("") : codesOf(parentList);
            assertThat(LISTS.get(list.getField("list")))
                    .as(list.getField("list"))
                    .allSatisfy(
                            code -> assertThat(parents).contains(code.parent().orElse("")));
        }
    }

    @Test
    void parent_lists_come_before_the_lists_that_need_them() {
        Set<String> seen = new HashSet<>(Set.of(""));
        for (NamedCsvRecord list : Csv.rows("codelists/lists.csv")) {
            assertThat(seen).contains(list.getField("parent_list"));
            seen.add(list.getField("list"));
        }
    }

    @Test
    void marks_are_words_that_the_code_knows() {
        Set<String> known = new TreeSet<>();
        Stream.of(Mark.values()).map(Enum::name).forEach(known::add);
        Set<String> used = new TreeSet<>();
        for (NamedCsvRecord list : Csv.rows("codelists/lists.csv")) {
            for (NamedCsvRecord row : Csv.rows("codelists/" + list.getField("list") + ".csv")) {
                used.add(row.getField("mark"));
            }
        }
        used.remove("");
        assertThat(used).isEqualTo(known);
    }

    @Test
    void marks_stand_where_the_rules_look_for_them() {
        assertThat(marked("age_band", Mark.MINOR)).containsExactly("LT13", "A13_15", "A16_17");
        assertThat(marked("consent", Mark.SUBMITTABLE))
                .containsExactly("INFORMED_AGREED", "INFORMED_ASSENT", "INFORMED_NO_OBJECTION");
        assertThat(marked("consent_scope", Mark.SHAREABLE)).containsExactly("SHARE");
        assertThat(marked("blockage_status", Mark.NEEDS_OUTCOME)).containsExactly("RESOLVED");
        assertThat(marked("blockage_status", Mark.LIFTED_IN_PART)).containsExactly("PARTIAL");
        assertThat(marked("residence_status", Mark.NATIONAL)).containsExactly("FRENCH");
        assertThat(marked("nationality", Mark.NATIONAL)).startsWith("FR").contains("GP", "NC");
        assertThat(marked("exploitation_form", Mark.UNKNOWN)).containsExactly("UNK");
        assertThat(marked("trafficking_status", Mark.PRESUMED)).containsExactly("PRESUMED");
        assertThat(marked("erasure_ground", Mark.PLATFORM)).containsExactly("RETENTION");
    }

    @Test
    void texts_fit_their_columns() {
        assertThat(codes()).allSatisfy(code -> {
            assertThat(code.code()).as(code.list()).hasSizeBetween(1, 30);
            assertThat(code.labels().values())
                    .allSatisfy(label -> assertThat(label).hasSizeLessThanOrEqualTo(250));
            assertThat(code.helps().values())
                    .allSatisfy(help -> assertThat(help).hasSizeLessThanOrEqualTo(1000));
        });
    }

    @Test
    void french_keeps_its_no_break_spaces_and_english_has_none() {
        assertThat(BAD_FRENCH.matcher("« Non »: pas ici !").find()).isTrue();
        assertThat(codes()).allSatisfy(code -> {
            assertThat(texts(code, "fr"))
                    .noneMatch(text -> BAD_FRENCH.matcher(text).find());
            assertThat(texts(code, "en"))
                    .noneMatch(text -> BAD_ENGLISH.matcher(text).find());
        });
    }

    @Test
    void observers_see_five_forms_eight_families_and_eight_zones() {
        assertThat(codesOf("exploitation_group")).hasSize(5);
        assertThat(codesOf("right_family")).hasSize(8);
        assertThat(codesOf("nationality_zone")).hasSize(8);
    }

    @Test
    void every_country_of_the_world_is_there_and_three_more() {
        assertThat(codesOf("nationality")).hasSize(252).contains("NG", "RO", "VN", "XK", "XXA", "XXX");
    }

    @Test
    void every_authority_type_belongs_to_a_ministry() {
        assertThat(LISTS.get("authority_type"))
                .hasSize(41)
                .allSatisfy(type -> assertThat(type.parent()).as(type.code()).isPresent());
    }

    @Test
    void one_hundred_and_one_departements_have_a_region_and_eighteen_regions_are_used() {
        List<Code> departments = departments();
        assertThat(departments).hasSize(101);
        assertThat(departments.stream().map(code -> code.parent().orElseThrow()).distinct())
                .hasSize(18);
        assertThat(codesOf("department"))
                .contains("2A", "2B", "01", "976", "987")
                .doesNotContain("20", "1");
    }

    static Stream<Code> codes() {
        return LISTS.values().stream().flatMap(List::stream);
    }

    static Set<String> codesOf(String list) {
        Set<String> codes = new HashSet<>();
        LISTS.get(list).forEach(code -> codes.add(code.code()));
        return codes;
    }

    /** The départements proper: overseas collectivities have no region of their own in our list. */
    static List<Code> departments() {
        return LISTS.get("department").stream()
                .filter(code -> !code.parent().orElseThrow().equals("OTHER_OVERSEAS"))
                .toList();
    }

    private static List<String> marked(String list, Mark mark) {
        return LISTS.get(list).stream()
                .filter(code -> code.mark().filter(mark::equals).isPresent())
                .map(Code::code)
                .toList();
    }

    private static List<String> texts(Code code, String language) {
        List<String> texts = new ArrayList<>(List.of(code.labels().get(language)));
        texts.add(code.helps().getOrDefault(language, "x"));
        return texts;
    }
}
