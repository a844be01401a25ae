package org.fairevaloir.freetext.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A pattern and where it can begin. A pattern alone would be tried at each letter of a text, thirty of them at each of
 * thousands: that was more than a third of the processor's time of logging a case. It finds what the pattern finds.
 */
final class Form {
    private final Pattern pattern;
    private final Function<Reading, IntStream> places;

    private Form(Pattern pattern, Function<Reading, IntStream> places) {
        this.pattern = pattern;
        this.places = places;
    }

    /** Begins with a digit before which no other stands. */
    static Form ofNumber(Pattern pattern) {
        return new Form(pattern, Reading::numbers);
    }

    /** Begins with a letter before which no other stands; one of these, whatever their case. */
    static Form ofWord(String initials, Pattern pattern) {
        return new Form(pattern, reading -> reading.words(initials));
    }

    /** Begins with one of these characters, wherever. */
    static Form at(String characters, Pattern pattern) {
        return new Form(pattern, reading -> reading.places(letter -> characters.indexOf(letter) >= 0));
    }

    /** Begins anywhere, in a text in which the other, quicker one fits somewhere. */
    static Form around(Pattern part, Pattern pattern) {
        return new Form(
                pattern,
                reading -> part.matcher(reading.plain()).find() ? reading.places(letter -> true) : IntStream.empty());
    }

    Pattern pattern() {
        return pattern;
    }

    /** Where it is tried. */
    IntStream places(Reading reading) {
        return places.apply(reading);
    }

    /** Every place that fits, none of which overlap: what {@link Matcher#results()} tells. */
    List<MatchResult> in(Reading reading) {
        String text = reading.plain();
        Matcher matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        List<MatchResult> found = new ArrayList<>();
        places(reading).forEach(place -> {
            boolean isFree =
                    found.isEmpty() || place >= found.get(found.size() - 1).end();
            if (isFree && matcher.region(place, text.length()).lookingAt()) {
                found.add(matcher.toMatchResult());
            }
        });
        return found;
    }
}
