package org.fairevaloir.audit.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The one row that is locked to append: number and hash of the journal's last row. */
@Entity
@Table(name = "journal_head")
public class JournalHead {
    static final int ONLY = 1;

    @Id
    @Column(name = "id")
    private int id;

    @Column(name = "number")
    private long number;

    @Column(name = "hash")
    private String hash;

    protected JournalHead() {}

    public long number() {
        return number;
    }

    public String hash() {
        return hash;
    }

    public void moveTo(AuditEntry.Position last) {
        this.number = last.number();
        this.hash = last.hash();
    }
}
