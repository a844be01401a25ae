package org.fairevaloir.letters.text;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the inserts of a letter read, each under its name: {@code meeting:RENC-2014-001.date} reads « 23 septembre
 * 2014 ». A fact is given with its type and worded here, so that every letter writes a date in the same way.
 */
public final class Facts {
    private final Map<String, String> worded = new LinkedHashMap<>();

    public Facts words(String name, String words) {
        worded.put(name, words);
        return this;
    }

    public Facts day(String name, LocalDate day) {
        return words(name, FrenchTypography.day(day));
    }

    public Facts month(String name, YearMonth month) {
        return words(name, FrenchTypography.month(month));
    }

    public Facts number(String name, long number) {
        return words(name, FrenchTypography.number(number));
    }

    /** How the insert of that name reads; empty when there is no such fact. */
    public Optional<String> read(String name) {
        return Optional.ofNullable(worded.get(name));
    }

    /** All names with what they read, in the order in which they were given. */
    public Map<String, String> all() {
        return Collections.unmodifiableMap(worded);
    }
}
