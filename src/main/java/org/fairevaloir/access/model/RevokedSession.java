package org.fairevaloir.access.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/** A session that the login server ended, until the last browser that could hold it has forgotten it. */
@Entity
@Table(name = "revoked_session")
public class RevokedSession {
    @Id
    @Column(name = "sid")
    private String sid;

    @Column(name = "revoked_at")
    private LocalDateTime revokedAt;

    protected RevokedSession() {
        // for JPA
    }

    /** @param revokedAt in UTC */
    public RevokedSession(String sid, LocalDateTime revokedAt) {
        this.sid = sid;
        this.revokedAt = revokedAt;
    }

    public String sid() {
        return sid;
    }

    /** In UTC. */
    public LocalDateTime revokedAt() {
        return revokedAt;
    }
}
