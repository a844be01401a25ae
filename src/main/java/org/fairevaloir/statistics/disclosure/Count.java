package org.fairevaloir.statistics.disclosure;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * An exact number of distinct persons, and how many of them each association knows; two may know the same person. Never
 * printed by accident.
 */
public final class Count {
    static final Count ZERO = new Count();

    private final Map<String, Integer> byContributor = new HashMap<>();
    private int persons;

    Count() {}

    /** One more person, known to these associations. */
    void add(Collection<String> contributors) {
        persons++;
        contributors.forEach(contributor -> byContributor.merge(contributor, 1, Integer::sum));
    }

    /** The number of persons; for the protection and for the coordinator only. */
    public int persons() {
        return persons;
    }

    /** Persons that the association knows which knows most of them: the others are who it could find out about. */
    public int biggest() {
        return byContributor.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    int contributors() {
        return byContributor.size();
    }

    @Override
    public String toString() {
        return "Count[exact, not printed]";
    }
}
