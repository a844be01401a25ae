package org.fairevaloir.vault.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A keyset wrapped by the master key. */
@Entity
@Table(name = "keyset")
public class Keyset {
    @Id
    @Column(name = "owner")
    private String owner;

    @Column(name = "wrapped")
    private String wrapped;

    protected Keyset() {}

    String wrapped() {
        return wrapped;
    }
}
