package org.fairevaloir.persons.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That somebody typed a person key, and when; not which, nor for which case. */
@Entity
@Table(name = "person_key_typed")
public class TypedKey {
    @Id
    @Column(name = "id", columnDefinition = "UUID")
    private UUID id;

    // Only queries read these two.
    @SuppressWarnings("UnusedVariable")
    @Column(name = "author")
    private String author;

    @SuppressWarnings("UnusedVariable")
    @Column(name = "at")
    private Instant at;

    protected TypedKey() {}

    TypedKey(String author, Instant at) {
        this.id = UUID.randomUUID();
        this.author = author;
        this.at = at;
    }

    UUID id() {
        return id;
    }
}
