package org.fairevaloir.cases;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.io.Serializable;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What was chosen in the fields beyond the required ones: codes by the field's name. A field where nothing was chosen
 * isn't there.
 */
public record Answers(Map<String, Set<String>> chosen) implements Serializable {
    public static final Answers NONE = new Answers(Map.of());

    public Answers {
        Map<String, Set<String>> given = new HashMap<>();
        chosen.forEach((field, codes) -> {
            if (!codes.isEmpty()) {
                given.put(field, Set.copyOf(codes));
            }
        });
        chosen = Map.copyOf(given);
    }

    /** The codes of a field, sorted; empty where nothing was chosen. */
    public Collection<String> of(String field) {
        return new TreeSet<>(chosen.getOrDefault(field, Set.of()));
    }

    /** The same with these codes in a field. */
    public Answers with(String field, Set<String> codes) {
        Map<String, Set<String>> others = new HashMap<>(chosen);
        others.put(field, codes);
        return new Answers(others);
    }

    /** The same without these fields. */
    public Answers without(Collection<String> fields) {
        Map<String, Set<String>> rest = new HashMap<>(chosen);
        rest.keySet().removeAll(fields.stream().collect(toUnmodifiableSet()));
        return new Answers(rest);
    }

    /** These fields and no other. */
    public Answers only(Collection<String> fields) {
        Map<String, Set<String>> rest = new HashMap<>(chosen);
        rest.keySet().retainAll(fields);
        return new Answers(rest);
    }
}
