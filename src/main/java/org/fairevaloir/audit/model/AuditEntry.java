package org.fairevaloir.audit.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;

/** One row of the journal. Written once; the database refuses to change or delete it. */
@Entity
@Table(name = "journal")
public class AuditEntry {
    @Id
    @Column(name = "number")
    private long number;

    @Column(name = "at")
    private Instant at;

    @Column(name = "actor")
    private String actor;

    @Column(name = "role")
    private String role;

    @Column(name = "association")
    private String association;

    @Column(name = "action")
    private String action;

    @Column(name = "object")
    private String object;

    @Column(name = "previous_hash")
    private String previousHash;

    @Column(name = "hash")
    private String hash;

    protected AuditEntry() {}

    /**
     * @param content what the row says
     * @param link where it stands in the chain
     */
    public AuditEntry(Content content, Position link) {
        this.number = link.number();
        this.at = content.at();
        this.actor = content.actor();
        this.role = content.role();
        this.association = content.association();
        this.action = content.action();
        this.object = content.object();
        this.previousHash = link.previousHash();
        this.hash = link.hash();
    }

    /**
     * @param at with milliseconds
     * @param actor subject at the login server, or a word in brackets for the platform itself
     * @param role role of the actor, empty for none
     * @param association association or institution of the actor, empty for none
     * @param action what was done
     * @param object pseudonym or code of what it was done to, empty for none
     */
    public record Content(Instant at, String actor, String role, String association, String action, String object) {
        public List<String> fields() {
            return List.of(Long.toString(at.toEpochMilli()), actor, role, association, action, object);
        }
    }

    public record Position(long number, String previousHash, String hash) {}

    public Content content() {
        return new Content(at, actor, role, association, action, object);
    }

    public Position position() {
        return new Position(number, previousHash, hash);
    }
}
