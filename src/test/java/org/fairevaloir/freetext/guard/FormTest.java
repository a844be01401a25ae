package org.fairevaloir.freetext.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fairevaloir.freetext.guard.Corpus.Sentence;
import org.junit.jupiter.api.Test;

/** What is tried only where it can begin finds all that its pattern finds when it is tried everywhere. */
class FormTest {
    private static final List<Class<?>> DETECTORS = List.of(
            BirthDates.class,
            EmailAddresses.class,
            ForeignerNumbers.class,
            Handles.class,
            IntroducedNames.class,
            PhoneNumbers.class,
            SocialSecurityNumbers.class,
            StreetAddresses.class,
            TitledNames.class,
            TravelDocuments.class);
    /** What no sentence of the corpus has. */
    private static final List<String> OTHERS =
            List.of("Ne le 3 mai 1999 au Togo.", "Voir mafacebook.com/joy.93x", "sous le pseudo « joy_93x »");

    /** Addresses of e-mail are looked for in texts with this sign, of pages in texts with more than one letter. */
    private static final Set<Character> SIGN_OF_ADDRESSES = Set.of('@');

    private static final int ADDRESSES = 4;
    private static final int SEED = 20150421;
    private static final int MIXED = 400;

    @Test
    void it_finds_what_its_pattern_finds() throws Exception {
        List<Form> forms = forms();
        Set<String> never = forms.stream().map(form -> form.pattern().pattern()).collect(Collectors.toSet());
        for (String typed : texts()) {
            Reading reading = Reading.of(typed);
            for (Form form : forms) {
                List<String> everywhere =
                        told(form.pattern().matcher(reading.plain()).results());
                assertThat(told(form.in(reading).stream()))
                        .as("%s in %s", form.pattern(), typed)
                        .isEqualTo(everywhere);
                if (!everywhere.isEmpty()) {
                    never.remove(form.pattern().pattern());
                }
            }
        }
        assertThat(forms).hasSizeGreaterThan(25);
        assertThat(never).as("never fitted, so that nothing was compared").isEmpty();
    }

    /** A pattern that fails at a first letter without asking for a second one can't begin with it. */
    @Test
    void it_is_tried_wherever_its_pattern_can_begin() throws Exception {
        int triedByTheirBeginning = 0;
        for (Form form : forms()) {
            Set<Character> tried = new TreeSet<>();
            Set<Character> possible = new TreeSet<>();
            for (char typed = 0; typed < Character.MIN_SURROGATE; typed++) {
                Reading reading = Reading.of(String.valueOf(typed));
                if (reading.plain().length() == 1) {
                    Matcher matcher = form.pattern().matcher(reading.plain());
                    boolean fits = matcher.lookingAt();
                    if (fits || matcher.hitEnd()) {
                        possible.add(typed);
                    }
                    if (form.places(reading).length > 0) {
                        tried.add(typed);
                    }
                }
            }
            if (!tried.isEmpty() && !tried.equals(SIGN_OF_ADDRESSES)) {
                triedByTheirBeginning++;
                assertThat(tried).as(form.pattern().pattern()).containsAll(possible);
            }
        }
        assertThat(triedByTheirBeginning).isEqualTo(forms().size() - ADDRESSES);
    }

    /** Three characters are asked of without what stands before them. */
    @Test
    void no_pattern_begins_by_asking_for_something_before_it() throws Exception {
        assertThat(forms()).noneMatch(form -> form.pattern().pattern().matches("\\(*(?:\\?[a-z]+\\)\\(*)?\\?<=.*"));
        assertThat("(?iu)(?<=x)y").as("positive control").matches("\\(*(?:\\?[a-z]+\\)\\(*)?\\?<=.*");
    }

    /** Each sentence, shouted, glued to what stands before, in letters that only look like ours; and all of them mixed. */
    private static List<String> texts() {
        List<String> sentences = Stream.concat(Corpus.all().sentences().stream().map(Sentence::text), OTHERS.stream())
                .toList();
        List<String> texts = new ArrayList<>();
        for (String text : sentences) {
            texts.addAll(List.of(
                    text,
                    text.toUpperCase(Locale.FRENCH),
                    "x" + text,
                    "1" + text,
                    text.replace(" ", ""),
                    text.replace('i', 'ı').replace('I', 'İ').replace('s', 'ſ').replace('k', '\u212A'),
                    text.replace('0', 'o')));
        }
        Random random = new Random(SEED);
        List<String> words = sentences.stream()
                .flatMap(text -> Stream.of(text.split("(?<= )|(?=[@(/.:])")))
                .collect(Collectors.toCollection(ArrayList::new));
        for (int i = 0; i < MIXED; i++) {
            Collections.shuffle(words, random);
            texts.add(String.join("", words.subList(0, 30)));
        }
        return texts;
    }

    private static List<Form> forms() throws IllegalAccessException {
        List<Form> forms = new ArrayList<>();
        for (Class<?> detector : DETECTORS) {
            for (Field field : detector.getDeclaredFields()) {
                field.setAccessible(true);
                Object value = field.get(null);
                if (value instanceof Form form) {
                    forms.add(form);
                } else if (value instanceof List<?> list) {
                    list.forEach(one -> forms.add((Form) one));
                }
            }
        }
        return forms;
    }

    private static List<String> told(Stream<MatchResult> results) {
        return results.map(found -> found.start() + "–" + found.end() + " " + found.group())
                .toList();
    }
}
