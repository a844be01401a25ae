package org.fairevaloir.freetext.guard;

import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Reads a free text for its author and points at what could tell who a person is. It refuses nothing.
 *
 * <p>An import reads tens of thousands of texts: a pattern is tried only where it can begin ({@link Form}).
 */
public final class FreeTextGuard {
    private static final List<Detector> DETECTORS = List.of(
            new EmailAddresses(),
            new SocialSecurityNumbers(),
            new TravelDocuments(),
            new BirthDates(),
            new ForeignerNumbers(),
            new PhoneNumbers(),
            new StreetAddresses(),
            new TitledNames(),
            new IntroducedNames(),
            new Handles());

    private static final Comparator<Finding> SUREST_FIRST = Comparator.comparing(Finding::kind)
            .thenComparing(Finding::end, Comparator.reverseOrder())
            .thenComparing(Finding::start);

    private FreeTextGuard() {}

    /** What could identify somebody, in the order of the text; no two findings overlap. */
    public static List<Finding> findings(String text) {
        Reading reading = Reading.of(text);
        NavigableMap<Integer, Finding> kept = new TreeMap<>();
        DETECTORS.stream()
                .flatMap(detector -> detector.in(reading))
                .sorted(SUREST_FIRST)
                .filter(finding -> isFree(finding, kept))
                .forEach(finding -> kept.put(finding.start(), finding));
        return List.copyOf(kept.values());
    }

    /** Those kept don't overlap: only the last that begins before the end can be in the way. */
    private static boolean isFree(Finding finding, NavigableMap<Integer, Finding> kept) {
        var before = kept.lowerEntry(finding.end());
        return before == null || !before.getValue().overlaps(finding);
    }
}
