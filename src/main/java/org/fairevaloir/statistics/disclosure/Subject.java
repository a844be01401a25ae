package org.fairevaloir.statistics.disclosure;

import java.util.List;
import java.util.Map;

/**
 * One person, as counted: in which period the person falls, and what was seen, blockage by blockage. Two dimensions
 * meet in a cell only when they meet in one blockage: a refusal by one ministry isn't counted with the obstacle met at
 * another.
 *
 * @param period year of the first contact
 * @param seen one entry for each blockage; several associations may have seen the same person
 */
public record Subject(String period, List<Seen> seen) {
    public Subject {
        seen = List.copyOf(seen);
    }

    /** A person of whom one association told. */
    public Subject(String contributor, String period, List<Map<String, String>> sightings) {
        this(
                period,
                sightings.stream().map(codes -> new Seen(contributor, codes)).toList());
    }

    /**
     * One blockage, the person's own codes with it.
     *
     * @param contributor the association that told of it; never a dimension
     * @param codes code by dimension; a dimension without a code is left out
     */
    public record Seen(String contributor, Map<String, String> codes) {}

    /** The codes alone. */
    public List<Map<String, String>> sightings() {
        return seen.stream().map(Seen::codes).toList();
    }
}
