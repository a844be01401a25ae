package org.fairevaloir.statistics.disclosure;

import java.util.List;
import java.util.Map;

/**
 * One person, as counted: which association reported the case, in which period it falls, and one map of codes for
 * each blockage, the person's own codes repeated in each. Two dimensions meet in a cell only when they meet in one
 * blockage: a refusal by one ministry isn't counted with the obstacle met at another.
 *
 * @param contributor the association; never a dimension
 * @param period year of the first contact
 * @param sightings code by dimension; a dimension without a code is left out
 */
public record Subject(String contributor, String period, List<Map<String, String>> sightings) {
    public Subject {
        sightings = List.copyOf(sightings);
    }
}
