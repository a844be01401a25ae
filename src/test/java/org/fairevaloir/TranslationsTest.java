package org.fairevaloir;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.fairevaloir.SourceFiles.JAVA;
import static org.fairevaloir.SourceFiles.PAGES;
import static org.fairevaloir.SourceFiles.files;
import static org.fairevaloir.SourceFiles.read;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fairevaloir.cases.BlockageDraft;
import org.fairevaloir.cases.CaseDraft.Situation;
import org.fairevaloir.cases.CaseSort;
import org.fairevaloir.cases.exports.ExportFormat;
import org.fairevaloir.cases.facts.FieldPath;
import org.fairevaloir.cases.model.CaseField;
import org.fairevaloir.cases.model.CaseFields;
import org.fairevaloir.cases.model.CaseStatus;
import org.fairevaloir.cases.model.VersionState;
import org.fairevaloir.cases.survey.SurveyQuestion;
import org.fairevaloir.cases.tables.CaseColumn;
import org.fairevaloir.cases.tables.CaseColumns;
import org.fairevaloir.cases.tables.CellKind;
import org.fairevaloir.commitments.model.CommitmentStatus;
import org.fairevaloir.imports.checking.Weight;
import org.fairevaloir.imports.model.ImportState;
import org.fairevaloir.imports.model.RowState;
import org.fairevaloir.letters.model.LetterStatus;
import org.fairevaloir.persons.model.Verdict;
import org.fairevaloir.sharing.model.ShareKind;
import org.fairevaloir.sharing.model.ShareState;
import org.fairevaloir.statistics.Question;
import org.fairevaloir.statistics.disclosure.Catalogue;
import org.fairevaloir.statistics.disclosure.Layout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything that a person reads is there in French and in English, and is read by somebody. */
class TranslationsTest {
    private static final Path BUNDLES = Path.of("src/main/resources/i18n");

    /** The description of the interface for programs names its sentences by their keys. */
    private static final Path API = Path.of("src/main/resources/programs");

    /** Bundles with a reader of their own: answers to errors, and what Faces itself asks for. */
    private static final Set<String> READ_OTHERWISE = Set.of("errors", "faces");

    /** What the template is headed by. */
    private static final List<String> TEMPLATE_WORDS =
            List.of("cases", "columns", "column", "label", "required", "format", "list", "code", "meaning", "yes");

    private static final Pattern RECORDING = Pattern.compile("\\brecord(?:Apart)?\\([^;{]*;");
    private static final Pattern ACT = Pattern.compile("\"([a-z_]+(?:\\.[a-z_]+)*)\"");

    /** Keys that a page or class puts together: their beginning, and every way in which they may end. */
    private static final Map<String, List<String>> PUT_TOGETHER = Map.ofEntries(
            Map.entry("cases.status.", names(CaseStatus.values())),
            Map.entry("cases.sort.", CaseSort.OF_A_LIST.stream().map(Enum::name).toList()),
            Map.entry("cases.notes.by.", List.of("coordinator", "member")),
            Map.entry("cases.version.", names(VersionState.values())),
            Map.entry("cases.field.", fields()),
            Map.entry("exports.format.", names(ExportFormat.values())),
            Map.entry(
                    "exports.table.",
                    SurveyQuestion.all().stream().map(SurveyQuestion::table).toList()),
            Map.entry("commitments.standing.", names(CommitmentStatus.values())),
            Map.entry("letters.status.", names(LetterStatus.values())),
            Map.entry("start.", List.of("coordinator", "member", "observer")),
            Map.entry("start.cases.", names(CaseStatus.values())),
            Map.entry("statistics.csv.", List.of("table", "period", "row", "column", "atLeast")),
            Map.entry("statistics.dimension.", together(Question.dimensions(), Catalogue.dimensions())),
            Map.entry("statistics.table.", tables()),
            Map.entry("cases.answer.", answers()),
            Map.entry("tables.kind.", names(CellKind.values())),
            Map.entry("imports.state.", names(ImportState.values())),
            Map.entry("imports.weight.", names(Weight.values())),
            Map.entry(
                    "imports.kept.", RowState.KEPT.stream().map(RowState::name).toList()),
            Map.entry("imports.template.", TEMPLATE_WORDS),
            Map.entry("cases.section.", sections()),
            Map.entry("sharing.kind.", names(ShareKind.values())),
            Map.entry("sharing.state.", names(ShareState.values())),
            Map.entry("persons.verdict.", names(Verdict.values())),
            Map.entry("audit.action.", acts()),
            Map.entry("audit.role.", List.of("coordinator", "member", "observer")));

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");
    private static final Pattern JAVA_LITERAL = Pattern.compile("'(?:[^'\\\\]|\\\\.)'|\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern ACT_IN_JOURNAL = Pattern.compile("record\\(\\s*\"[\\w.]+\"");

    /** A breaking space where French wants one that holds, a straight apostrophe, a forgotten space. */
    private static final Pattern BAD_FRENCH =
            Pattern.compile("\\S [;:!?%»]|« |«[^\u00a0\u202f]|[^\u00a0\u202f]»|'|\\s{2}|^\\s|\\s$");

    @ParameterizedTest
    @MethodSource("bundles")
    void both_languages_say_the_same(String bundle) {
        Map<String, String> french = texts(bundle, "fr");
        Map<String, String> english = texts(bundle, "en");

        assertThat(french.keySet()).isNotEmpty().isEqualTo(english.keySet());
        assertThat(french.keySet()).allSatisfy(key -> {
            assertThat(french.get(key)).as(key).isNotBlank();
            assertThat(english.get(key)).as(key).isNotBlank();
            assertThat(placeholders(french.get(key))).as(key).isEqualTo(placeholders(english.get(key)));
        });
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void no_key_is_written_twice(String bundle) {
        for (String language : List.of("fr", "en")) {
            List<String> keys = read(file(bundle, language))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("[= ]", 2)[0])
                    .toList();
            assertThat(keys).doesNotHaveDuplicates();
        }
    }

    /** In a sentence with placeholders a straight apostrophe would swallow them; everywhere it is bad typography. */
    @ParameterizedTest
    @MethodSource("bundles")
    void sentences_with_placeholders_can_be_filled_in(String bundle) {
        for (String language : List.of("fr", "en")) {
            assertThat(texts(bundle, language)).allSatisfy((key, sentence) -> {
                if (!placeholders(sentence).isEmpty()) {
                    assertThat(sentence).as(key).doesNotContain("'");
                    assertThatCode(() -> new MessageFormat(sentence, Locale.FRENCH))
                            .as(key)
                            .doesNotThrowAnyException();
                }
            });
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void french_is_set_as_french_wants_it(String bundle) {
        assertThat(texts(bundle, "fr"))
                .allSatisfy((key, sentence) -> assertThat(sentence).as(key).doesNotContainPattern(BAD_FRENCH));
    }

    @Test
    void every_key_that_is_asked_for_exists() {
        assertThat(askedFor())
                .hasSizeGreaterThan(100)
                .filteredOn(key -> !keys().contains(key))
                .isEmpty();
    }

    @Test
    void every_key_is_asked_for() {
        Set<String> asked = askedFor();

        assertThat(keys())
                .hasSizeGreaterThan(100)
                .filteredOn(key -> !asked.contains(key))
                .isEmpty();
    }

    @Test
    void keys_that_are_put_together_are_listed_here_with_all_their_endings() {
        Set<String> beginnings = literals()
                .filter(word -> word.endsWith(".") && isKey(word + "x"))
                .collect(toSet());

        assertThat(PUT_TOGETHER.keySet()).isEqualTo(beginnings);
    }

    @Test
    void every_error_has_a_title_and_a_text_and_somebody_who_tells_it() {
        Set<String> told = literals().collect(toSet());
        Set<String> errors = texts("errors", "fr").keySet();

        assertThat(errors).allSatisfy(key -> assertThat(told).as(key).contains(key.replaceAll("\\.(title|text)$", "")));
        assertThat(errors.stream().filter(key -> key.contains(".")).map(key -> key.replaceAll("\\..*", "")))
                .allSatisfy(error -> assertThat(errors).contains(error + ".title", error + ".text"));
    }

    @Test
    void bad_typography_is_noticed() {
        assertThat(List.of("Qui ?", "l'ami", "« oui »", "Nom : x", "{0} %"))
                .allSatisfy(bad -> assertThat(bad).containsPattern(BAD_FRENCH));
        assertThat("« Oui » : « l’ami » !".replace(' ', '\u00a0')).doesNotContainPattern(BAD_FRENCH);
    }

    private static List<String> answers() {
        return Stream.concat(CaseFields.ofCase().stream(), CaseFields.ofBlockage().stream())
                .map(CaseField::name)
                .toList();
    }

    /**
     * What {@link org.fairevaloir.cases.facts.FieldPath} makes of the fields that a case, a blockage, an action has; columns
     * of tables; and where else a search finds words.
     */
    private static List<String> fields() {
        UUID id = new UUID(0, 0);
        BlockageDraft blockage = new BlockageDraft(id, null, null, null, null, null, null, null, null, null, null);
        String part = "blockages." + id + ".";
        Stream<String> ofCase = Stream.concat(
                Situation.of(null, field -> null).codes().keySet().stream(),
                Stream.of("firstContactMonth", "consentDate", "narrative"));
        Stream<String> ofBlockage = Stream.concat(
                blockage.codes().keySet().stream(),
                Stream.of("authority", "startDate", "outcomeDate", "legalDeadline", "description"));
        Stream<String> ofAction = Stream.of("type", "date", "result").map(field -> "actions." + id + "." + field);
        Stream<String> shown = Stream.concat(
                        ofCase, Stream.concat(ofBlockage, ofAction).map(part::concat))
                .map(path -> FieldPath.of(path).label());
        Stream<String> searched = Stream.of("cases.field.remark", "cases.field.waiting");
        Stream<String> columns = CaseColumns.all().stream().map(CaseColumn::labelKey);
        return Stream.concat(shown, Stream.concat(columns, searched))
                .filter(key -> key.startsWith("cases.field."))
                .map(key -> key.substring("cases.field.".length()))
                .distinct()
                .toList();
    }

    private static List<String> sections() {
        return Stream.concat(CaseFields.ofCase().stream().map(CaseField::section), Stream.of("agreement"))
                .distinct()
                .toList();
    }

    /** Every act that the sources record in the journal: the journal tells it in words. */
    private static List<String> acts() {
        List<String> acts = files(JAVA, ".java")
                .map(SourceFiles::read)
                .filter(source -> source.contains("Recorder"))
                .flatMap(source -> RECORDING.matcher(source).results())
                .flatMap(call -> ACT.matcher(call.group()).results())
                .map(act -> act.group(1))
                .distinct()
                .toList();
        assertThat(acts).contains("case.read", "case.transfer_proposed", "signed_in", "case.unlinked");
        return acts;
    }

    private static Stream<String> bundles() {
        return files(BUNDLES, ".properties")
                .map(file -> file.getFileName().toString().replaceAll("_..\\.properties", ""))
                .distinct();
    }

    private static Path file(String bundle, String language) {
        return BUNDLES.resolve(bundle + "_" + language + ".properties");
    }

    private static Map<String, String> texts(String bundle, String language) {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(file(bundle, language))) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts.stringPropertyNames().stream()
                .collect(toMap(key -> key, texts::getProperty, (a, b) -> a, TreeMap::new));
    }

    private static Set<String> keys() {
        return bundles()
                .filter(bundle -> !READ_OTHERWISE.contains(bundle))
                .flatMap(bundle -> texts(bundle, "fr").keySet().stream())
                .collect(toCollection(TreeSet::new));
    }

    private static Set<String> askedFor() {
        Stream<String> written = literals().filter(word -> !word.endsWith(".") && isKey(word));
        Stream<String> together = PUT_TOGETHER.entrySet().stream()
                .flatMap(begun -> begun.getValue().stream().map(end -> begun.getKey() + end));
        return Stream.concat(written, together).collect(toCollection(TreeSet::new));
    }

    private static boolean isKey(String word) {
        return bundles().anyMatch(bundle -> word.matches(Pattern.quote(bundle) + "(\\.\\w+)+"));
    }

    /** Every string in the Java sources, in the expressions of pages, and in the description of the interface. */
    private static Stream<String> literals() {
        Stream<String> java = files(JAVA, ".java")
                .flatMap(source -> JAVA_LITERAL
                        .matcher(ACT_IN_JOURNAL.matcher(read(source)).replaceAll(""))
                        .results())
                .map(found -> String.valueOf(found.group(1)));
        Stream<String> api = files(API, ".json")
                .flatMap(file -> JAVA_LITERAL.matcher(read(file)).results())
                .map(found -> String.valueOf(found.group(1)));
        Stream<String> pages = files(PAGES, ".xhtml").flatMap(page -> SourceFiles.literals(read(page)));
        return Stream.of(java, pages, api).flatMap(words -> words);
    }

    private static Set<Integer> placeholders(String sentence) {
        return PLACEHOLDER
                .matcher(sentence)
                .results()
                .map(found -> Integer.valueOf(found.group(1)))
                .collect(toCollection(TreeSet::new));
    }

    private static List<String> tables() {
        Map<String, List<String>> noCodes =
                Catalogue.dimensions().stream().collect(toMap(list -> list, list -> List.of()));
        return Catalogue.layouts(Year.of(2015), noCodes).stream()
                .map(Layout::key)
                .distinct()
                .toList();
    }

    private static List<String> together(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).distinct().toList();
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }
}
