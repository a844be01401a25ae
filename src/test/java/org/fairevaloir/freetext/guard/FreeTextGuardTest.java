package org.fairevaloir.freetext.guard;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.fairevaloir.freetext.guard.Corpus.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;

class FreeTextGuardTest {
    private static final int LONG = 100_000;
    private static final Duration SOON = Duration.ofSeconds(2);
    private static final ThreadMXBean PROCESSOR = ManagementFactory.getThreadMXBean();
    private static final List<Finding> PLANTS = List.of(
            plant(Kind.NAME, "Mme Diallo"),
            plant(Kind.PHONE, "06 39 98 12 34"),
            plant(Kind.EMAIL, "awa.k@example.org"),
            plant(Kind.ADDRESS, "12 bis rue de la Paix"),
            plant(Kind.FOREIGNER_NUMBER, "9903012345"),
            plant(Kind.SOCIAL_SECURITY_NUMBER, "2 99 05 99 999 999 93"),
            plant(Kind.TRAVEL_DOCUMENT, "18AV45612"),
            plant(Kind.HANDLE, "@joy_93x"));

    private static Finding plant(Kind kind, String text) {
        return new Finding(kind, 0, text.length(), text);
    }

    @Test
    void findings_come_in_the_order_of_the_text_with_their_places() {
        String text = "Appeler le 06 39 98 12 34 (M. Sow), ou awa@example.org.";

        assertThat(FreeTextGuard.findings(text))
                .containsExactly(
                        new Finding(Kind.PHONE, 11, 25, "06 39 98 12 34"),
                        new Finding(Kind.NAME, 27, 33, "M. Sow"),
                        new Finding(Kind.EMAIL, 39, 54, "awa@example.org"));
    }

    @Test
    void nothing_is_found_in_nothing() {
        assertThat(FreeTextGuard.findings("")).isEmpty();
        assertThat(FreeTextGuard.findings(" \n\t")).isEmpty();
    }

    @Test
    void the_surer_of_two_readings_of_the_same_words_wins() {
        assertThat(FreeTextGuard.findings("au 27 rue du Docteur Calmette"))
                .extracting(Finding::kind)
                .containsExactly(Kind.ADDRESS);
        assertThat(FreeTextGuard.findings("AGDREF 0603123456"))
                .extracting(Finding::kind)
                .containsExactly(Kind.FOREIGNER_NUMBER);
    }

    @Test
    void places_are_those_of_the_text_as_it_was_typed() {
        String decomposed =
                "Le\u0301a : Mme\u00a0Kone\u0301, ne\u0301e le\u00a0１２/03/2001, 06\u202f39\u202f98\u200b\u202f12\u202f34";

        assertThat(FreeTextGuard.findings(decomposed))
                .extracting(Finding::excerpt)
                .containsExactly("Mme\u00a0Kone\u0301", "１２/03/2001", "06\u202f39\u202f98\u200b\u202f12\u202f34");
        assertThat(FreeTextGuard.findings(decomposed))
                .allSatisfy(found -> assertThat(decomposed.substring(found.start(), found.end()))
                        .isEqualTo(found.excerpt()));
    }

    @Test
    void letters_beyond_the_basic_plane_and_halves_of_them_shift_nothing() {
        String text = "\uD83D\uDE00 \uD83D M. Sow";

        assertThat(FreeTextGuard.findings(text)).containsExactly(new Finding(Kind.NAME, 5, 11, "M. Sow"));
    }

    @Test
    void what_is_planted_anywhere_in_innocent_text_is_found_in_its_place() {
        List<Sentence> innocent = Corpus.all().sentences().stream()
                .filter(Sentence::isInnocent)
                .filter(sentence -> sentence.text().endsWith("."))
                .filter(sentence -> FreeTextGuard.findings(sentence.text()).isEmpty())
                .toList();
        for (int seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            Finding plant = PLANTS.get(random.nextInt(PLANTS.size()));
            String before = some(innocent, random);
            String text = before + "Voir " + plant.excerpt() + ", suivi. " + some(innocent, random);
            int start = before.length() + "Voir ".length();

            assertThat(FreeTextGuard.findings(text))
                    .as("seed %s", seed)
                    .containsExactly(new Finding(
                            plant.kind(), start, start + plant.excerpt().length(), plant.excerpt()));
        }
    }

    private static String some(List<Sentence> sentences, Random random) {
        return IntStream.range(0, random.nextInt(4))
                .mapToObj(i -> sentences.get(random.nextInt(sentences.size())).text() + " ")
                .collect(joining());
    }

    @Test
    void findings_never_overlap_whatever_is_typed() {
        List<String> bits = List.of(
                "Mme ",
                "Diallo ",
                "12 ",
                "rue ",
                "de la ",
                "Paix ",
                "06",
                " 39",
                ".98",
                "9903012345",
                "née ",
                "le ",
                "12/03/2001 ",
                "@",
                "a",
                ".org ",
                "75018 ",
                "Paris",
                "\n",
                "\u0301",
                "\u00a0",
                "\uD83D",
                "(",
                "+33 ");
        for (int seed = 0; seed < 2_000; seed++) {
            Random random = new Random(seed);
            String text = IntStream.range(0, 30)
                    .mapToObj(i -> bits.get(random.nextInt(bits.size())))
                    .collect(joining());
            int free = 0;
            for (Finding found : FreeTextGuard.findings(text)) {
                assertThat(found.start()).as("seed %s", seed).isGreaterThanOrEqualTo(free);
                assertThat(found.excerpt()).isNotEmpty().isEqualTo(text.substring(found.start(), found.end()));
                free = found.end();
            }
        }
    }

    /** Each line is read as stretches of repetitions, 100,000 characters together. Other builds on the machine don't count. */
    @Timeout(60)
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`1 `",
                "`M. `",
                "`née à Lagos `",
                "a|A|1|`06 39 98 12 34 `|`Aa `",
                "`0 `|`99 `|`+1 `|`1 99 12 `|`tél : 1`",
                "@|a@|a@a.|`a (at) `|`snap : `",
                "`Mme A. `|`Mme de la `|A'|A-|`son frère `",
                "`née `|`née le 1`|`date de naissance `|`s'appelle `|`nom : `",
                "`12 rue de la `|`habite `|`adresse a `|`75018 A`|`titre de séjour 1 `",
                "é|e\u0301|\u0301|\u0316\u0301|`passeport A`",
                "\u200b|`\u00a0`|\uD83D|`\n`|`0 6`"
            })
    void a_long_nasty_text_is_read_in_no_time(ArgumentsAccessor bits) {
        int stretch = LONG / bits.size();
        String text = bits.toList().stream()
                .map(Object::toString)
                .map(bit -> bit.repeat(stretch / bit.length()))
                .collect(joining());

        assertThat(text).hasSizeGreaterThan(LONG - 100);
        long before = PROCESSOR.getCurrentThreadCpuTime();
        FreeTextGuard.findings(text);
        assertThat(Duration.ofNanos(PROCESSOR.getCurrentThreadCpuTime() - before))
                .isLessThan(SOON);
    }
}
