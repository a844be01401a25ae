package org.fairevaloir.persons;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fairevaloir.cases.model.FieldCase;
import org.fairevaloir.persons.model.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What may be told of the person of a case: whether there is a key, and which cases have an equal one.
 *
 * @param reference of the case itself
 * @param keyedAt when its key was typed; null when there is none
 * @param candidates the other cases, in the reader's scope
 */
public record SamePerson(String reference, @Nullable Instant keyedAt, List<Candidate> candidates)
        implements Serializable {
    public SamePerson {
        candidates = List.copyOf(candidates);
    }

    /**
     * A case that may be about the same person.
     *
     * @param verdict what the coordinator decided; members are not told
     */
    public record Candidate(UUID id, String reference, String association, Verdict verdict) implements Serializable {
        static Candidate of(FieldCase found, Verdict verdict) {
            return new Candidate(found.id(), found.reference(), found.association(), verdict);
        }
    }

    /** The references of the other cases, as a sentence lists them. */
    public String joined() {
        return candidates.stream().map(Candidate::reference).collect(Collectors.joining(", "));
    }
}
