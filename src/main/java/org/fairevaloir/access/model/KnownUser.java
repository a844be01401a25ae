package org.fairevaloir.access.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** How somebody who signed in once is called, for the people of the same organisation. */
@Entity
@Table(name = "known_user")
public class KnownUser {
    @Id
    @Column(name = "subject")
    private String subject;

    @Column(name = "name")
    private String name;

    @Column(name = "organisation")
    private String organisation;

    // For whoever cleans up: nobody asks for it here.
    @SuppressWarnings("UnusedVariable")
    @Column(name = "seen_at")
    private Instant seenAt;

    protected KnownUser() {}

    /** @param organisation code of the association or institution; empty for the coordination */
    public KnownUser(String subject, String name, String organisation, Instant seenAt) {
        this.subject = subject;
        this.name = name;
        this.organisation = organisation;
        this.seenAt = seenAt;
    }

    public String subject() {
        return subject;
    }

    public String name() {
        return name;
    }
}
