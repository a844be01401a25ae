package org.fairevaloir.statistics.model;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A frozen release of the statistics: compiled once, then perhaps published, never changed. The database refuses any
 * other change, whoever asks.
 */
@Entity
@Table(name = "edition")
public class Edition {
    @Id
    @Column(name = "id", columnDefinition = "UUID")
    private UUID id;

    @Version
    @Column(name = "version")
    private long version;

    @Column(name = "number")
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private EditionState state;

    @Column(name = "cutoff")
    private Instant cutoff;

    @Column(name = "compiled_by")
    private String compiledBy;

    @Column(name = "published_at")
    private @Nullable Instant publishedAt;

    @Column(name = "published_by")
    private @Nullable String publishedBy;

    @Column(name = "previous_hash")
    private String previousHash;

    @Column(name = "hash")
    private String hash;

    @Basic(fetch = FetchType.LAZY)
    @Column(name = "content")
    private String content;

    protected Edition() {}

    /**
     * Freezes the content.
     *
     * @param compiledBy subject of the coordinator
     */
    public Edition(EditionContent content, String compiledBy) {
        this.id = UUID.randomUUID();
        this.number = content.number();
        this.state = EditionState.COMPILED;
        this.cutoff = content.cutoff();
        this.compiledBy = compiledBy;
        this.previousHash = content.previous();
        this.content = content.json();
        this.hash = EditionContent.hash(this.content);
    }

    /** @throws IllegalStateException when it is published already */
    public void publish(Instant at, String by) {
        if (isPublished()) {
            throw new IllegalStateException("published already");
        }
        this.state = EditionState.PUBLISHED;
        this.publishedAt = at;
        this.publishedBy = by;
    }

    public UUID id() {
        return id;
    }

    public int number() {
        return number;
    }

    public EditionState state() {
        return state;
    }

    public boolean isPublished() {
        return state == EditionState.PUBLISHED;
    }

    public Instant cutoff() {
        return cutoff;
    }

    public @Nullable Instant publishedAt() {
        return publishedAt;
    }

    /** Hash of the edition published before; empty for the first. */
    public String previousHash() {
        return previousHash;
    }

    public String hash() {
        return hash;
    }

    /** The frozen JSON, byte for byte. */
    public String json() {
        return content;
    }
}
