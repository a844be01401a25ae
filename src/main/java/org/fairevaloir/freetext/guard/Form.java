package org.fairevaloir.freetext.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern and where it can begin. A pattern alone would be tried at each letter of a text, thirty of them at each of
 * thousands: that was more than a third of the processor's time of logging a case. It finds what the pattern finds: it
 * leaves out where the pattern can't begin, by the kind of place and by the first three characters ({@link Beginnings}).
 */
final class Form {
    private final Pattern pattern;
    private final Beginnings beginnings;
    private final Function<Reading, int[]> places;

    private Form(Pattern pattern, Function<Reading, int[]> places) {
        this.pattern = pattern;
        this.beginnings = new Beginnings(pattern);
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
        return new Form(pattern, reading -> reading.places(characters));
    }

    /** Begins anywhere, in a text in which one of the other, quicker ones fits somewhere. */
    static Form around(List<Form> parts, Pattern pattern) {
        return new Form(
                pattern,
                reading -> parts.stream().anyMatch(part -> !part.in(reading).isEmpty())
                        ? reading.places()
                        : Reading.NOWHERE);
    }

    Pattern pattern() {
        return pattern;
    }

    /** Where it is tried. */
    int[] places(Reading reading) {
        return places.apply(reading);
    }

    /** Every place that fits, none of which overlap: what {@link Matcher#results()} tells. */
    List<MatchResult> in(Reading reading) {
        String text = reading.plain();
        Matcher matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        List<MatchResult> found = new ArrayList<>();
        int free = 0;
        for (int place : places(reading)) {
            if (place >= free
                    && beginnings.canBeAt(text, place)
                    && matcher.region(place, text.length()).lookingAt()) {
                found.add(matcher.toMatchResult());
                free = matcher.end();
            }
        }
        return found;
    }
}
