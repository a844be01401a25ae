package org.fairevaloir.statistics.disclosure;

import java.util.HashMap;
import java.util.Map;

/** An exact number of distinct persons, and how it is spread over the associations. Never printed by accident. */
public final class Count {
    static final Count ZERO = new Count();

    private final Map<String, Integer> byContributor = new HashMap<>();

    Count() {}

    void add(String contributor) {
        byContributor.merge(contributor, 1, Integer::sum);
    }

    /** The number of persons; for the protection and for the coordinator only. */
    public int persons() {
        return byContributor.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Persons of the association that has most of them. */
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
