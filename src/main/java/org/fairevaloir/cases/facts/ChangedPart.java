package org.fairevaloir.cases.facts;

import java.io.Serializable;
import java.util.List;

/**
 * What two versions tell differently of the person, or of one blockage.
 *
 * @param number place of the blockage, from 1; 0 for the person
 * @param right what the later version calls it, as a code; empty for the person, and where neither says one
 * @param obstacle likewise
 */
public record ChangedPart(int number, String right, String obstacle, List<CaseChange> changes) implements Serializable {
    public ChangedPart {
        changes = List.copyOf(changes);
    }
}
