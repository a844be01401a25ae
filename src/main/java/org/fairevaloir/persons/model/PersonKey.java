package org.fairevaloir.persons.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.fairevaloir.cases.model.FieldCase;

/** The keyed hash of the person whom a case is about; nothing of what was typed. */
@Entity
@Table(name = "person_key")
public class PersonKey {
    @Id
    @Column(name = "case_id", columnDefinition = "UUID")
    private UUID caseId;

    @Column(name = "association")
    private String association;

    @Column(name = "generation")
    private String generation;

    @Column(name = "hash")
    private String hash;

    @Column(name = "at")
    private Instant at;

    protected PersonKey() {}

    public PersonKey(FieldCase about, Value value, Instant at) {
        this.caseId = about.id();
        this.association = about.association();
        this.generation = value.generation();
        this.hash = value.hash();
        this.at = at;
    }

    /**
     * A hash, and what it was made with.
     *
     * @param generation of the platform's key, and cost of the function: only hashes of one generation can be equal
     */
    public record Value(String generation, String hash) {}

    /** It was typed again. */
    public void become(Value value, Instant now) {
        generation = value.generation();
        hash = value.hash();
        at = now;
    }

    /** Its case was handed over. */
    void moveTo(String other) {
        association = other;
    }

    public UUID caseId() {
        return caseId;
    }

    String association() {
        return association;
    }

    Value value() {
        return new Value(generation, hash);
    }

    public boolean equalsThatOf(PersonKey other) {
        return value().equals(other.value());
    }

    public Instant at() {
        return at;
    }
}
