package org.fairevaloir.statistics.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.fairevaloir.statistics.disclosure.Subject;
import org.jspecify.annotations.Nullable;

/**
 * Turns sightings into persons with a code for each dimension. A dimension is named like the code list of its codes;
 * the coarse one beside a fine one (the ministry of an authority type) is the parent in the code lists, unless the
 * blockage names another ministry itself.
 */
public final class Coding {
    /** The dimension that is no code list: year and month of the first contact. */
    public static final String MONTH = "month";

    /** The dimensions of every sighting, in the order in which the coordinator chooses among them. */
    public static final List<String> DIMENSIONS = List.of(
            "right",
            "right_family",
            "obstacle",
            "authority_type",
            "ministry",
            "department",
            "region",
            "exploitation_form",
            "exploitation_group",
            "gender",
            "sex_group",
            "age_band",
            "age_group",
            "complaint",
            "blockage_status",
            MONTH);

    /**
     * Within one month what is said decides, not whose case says it: a case that is no longer kept has another id, and
     * must not move a number by that.
     */
    private static final Comparator<Sighting> FIRST_CONTACT = by(Sighting::firstContactMonth)
            .thenComparing(by(Sighting::ageBand))
            .thenComparing(by(Sighting::gender))
            .thenComparing(by(Sighting::exploitationForm))
            .thenComparing(by(Sighting::complaint));

    private final BiFunction<String, String, Optional<String>> parents;

    /** @param parents parent of a code of a list */
    public Coding(BiFunction<String, String, Optional<String>> parents) {
        this.parents = parents;
    }

    /** One subject a person, whatever the order and number of the sightings; cases that are linked are one person. */
    public List<Subject> subjects(List<Sighting> sightings) {
        return subjects(sightings, Claims.NONE);
    }

    /** The same, with what the blockages claim: one that concerns two measures is seen with each. */
    public List<Subject> subjects(List<Sighting> sightings, Claims claims) {
        Map<String, List<Sighting>> byPerson = new LinkedHashMap<>();
        sightings.forEach(seen -> byPerson.computeIfAbsent(seen.counted(), id -> new ArrayList<>())
                .add(seen));
        return byPerson.values().stream().map(seen -> subject(seen, claims)).toList();
    }

    /** What two cases say of one person may differ: the one of the first contact is believed, for every blockage. */
    private Subject subject(List<Sighting> ofOnePerson, Claims claims) {
        Sighting first = Collections.min(ofOnePerson, FIRST_CONTACT);
        LocalDate month = first.firstContactMonth();
        String year = month == null ? "" : Integer.toString(month.getYear());
        return new Subject(
                year,
                ofOnePerson.stream()
                        .flatMap(seen -> claims.of(seen).stream()
                                .map(claimed -> new Subject.Seen(seen.association(), codes(first, seen, claimed))))
                        .toList());
    }

    private static <T extends Comparable<? super T>> Comparator<Sighting> by(Function<Sighting, @Nullable T> said) {
        return Comparator.comparing(said, Comparator.nullsLast(Comparator.naturalOrder()));
    }

    private Map<String, String> codes(Sighting person, Sighting seen, Map<String, String> claimed) {
        Map<String, String> codes = new HashMap<>(claimed);
        LocalDate month = person.firstContactMonth();
        put(codes, MONTH, month == null ? null : YearMonth.from(month).toString());
        put(codes, "complaint", person.complaint());
        putBoth(codes, new Pair("gender", "sex_group"), person.gender());
        putBoth(codes, new Pair("age_band", "age_group"), person.ageBand());
        putBoth(codes, new Pair("exploitation_form", "exploitation_group"), person.exploitationForm());
        put(codes, "obstacle", seen.obstacle());
        put(codes, "blockage_status", seen.status());
        putBoth(codes, new Pair("right", "right_family"), seen.right());
        putBoth(codes, new Pair("authority_type", "ministry"), seen.authorityType());
        put(codes, "ministry", seen.ministry());
        putBoth(codes, new Pair("department", "region"), seen.department());
        put(codes, "region", seen.region());
        return codes;
    }

    private record Pair(String fine, String coarse) {}

    private void putBoth(Map<String, String> codes, Pair lists, @Nullable String code) {
        if (code != null) {
            put(codes, lists.fine(), code);
            parents.apply(lists.fine(), code).ifPresent(parent -> put(codes, lists.coarse(), parent));
        }
    }

    private static void put(Map<String, String> codes, String dimension, @Nullable String code) {
        if (code != null) {
            codes.put(dimension, code);
        }
    }
}
