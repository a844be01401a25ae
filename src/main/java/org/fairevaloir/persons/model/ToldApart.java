package org.fairevaloir.persons.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** The coordinator decided that two cases with equal keys are about two persons. */
@Entity
@Table(name = "person_told_apart")
public class ToldApart {
    @Id
    @Column(name = "id", columnDefinition = "UUID")
    private UUID id;

    @Column(name = "one_case", columnDefinition = "UUID")
    private UUID one;

    @Column(name = "other_case", columnDefinition = "UUID")
    private UUID other;

    // Kept for whoever asks the database; who decided what is told by the journal.
    @SuppressWarnings("UnusedVariable")
    @Column(name = "author")
    private String author;

    @SuppressWarnings("UnusedVariable")
    @Column(name = "at")
    private Instant at;

    protected ToldApart() {}

    /** The pair is kept in one order, so that it is kept once. */
    ToldApart(UUID one, UUID other, PersonLink.Decision decision) {
        boolean inOrder = one.toString().compareTo(other.toString()) < 0;
        this.id = UUID.randomUUID();
        this.one = inOrder ? one : other;
        this.other = inOrder ? other : one;
        this.author = decision.author();
        this.at = decision.at();
    }

    UUID id() {
        return id;
    }

    /** The other case of the pair. */
    UUID notThis(UUID caseId) {
        return one.equals(caseId) ? other : one;
    }
}
