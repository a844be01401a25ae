package org.fairevaloir.persons.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** The coordinator decided whom a case is about: all cases linked to one person are counted as one. */
@Entity
@Table(name = "person_link")
public class PersonLink {
    @Id
    @Column(name = "case_id", columnDefinition = "UUID")
    private UUID caseId;

    // A text: EclipseLink can't read a UUID that is missing, as it is for cases that are not linked.
    @Column(name = "person")
    private String person;

    // Kept for whoever asks the database; who decided what is told by the journal.
    @SuppressWarnings("UnusedVariable")
    @Column(name = "author")
    private String author;

    @SuppressWarnings("UnusedVariable")
    @Column(name = "at")
    private Instant at;

    protected PersonLink() {}

    PersonLink(UUID caseId, String person, Decision decision) {
        this.caseId = caseId;
        this.person = person;
        this.author = decision.author();
        this.at = decision.at();
    }

    /** Who decided, and when. */
    public record Decision(String author, Instant at) {}

    void moveTo(String other, Decision decision) {
        person = other;
        author = decision.author();
        at = decision.at();
    }

    UUID caseId() {
        return caseId;
    }

    String person() {
        return person;
    }
}
