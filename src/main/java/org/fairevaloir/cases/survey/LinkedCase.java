package org.fairevaloir.cases.survey;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A case that would be counted, and is linked with others.
 *
 * @param rank the lowest of a person's cases is the one that is counted
 */
public record LinkedCase(UUID id, Rank rank) {
    /** How a case would be counted. */
    public enum Rank {
        SUPPORTED,
        DETECTED,
        UNSURE
    }

    /**
     * The cases of persons who are counted by another case already: where one association supports a person whom
     * another one has met, the support counts.
     *
     * @param found in the order in which equal ones are preferred
     */
    static Set<UUID> countedElsewhere(List<LinkedCase> found, Map<UUID, String> persons) {
        List<LinkedCase> ordered = new ArrayList<>(found);
        ordered.sort((one, other) -> one.rank().compareTo(other.rank()));
        Set<String> counted = new HashSet<>();
        return ordered.stream()
                .filter(each ->
                        !counted.add(persons.getOrDefault(each.id(), each.id().toString())))
                .map(LinkedCase::id)
                .collect(Collectors.toUnmodifiableSet());
    }
}
