package org.fairevaloir.associations.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A member of the Collectif. Its code is the key on every row that it owns and the prefix of its case references. */
@Entity
@Table(name = "association")
public class Association {
    @Id
    @Column(name = "code")
    private String code;

    @Column(name = "name")
    private String name;

    @Column(name = "list_order")
    private int listOrder;

    @Column(name = "valid_from")
    private @Nullable LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @Column(name = "department")
    private @Nullable String department;

    protected Association() {}

    public String code() {
        return code;
    }

    /** The name exactly as letters print it. */
    public String name() {
        return name;
    }

    public int listOrder() {
        return listOrder;
    }

    /** Where its cases usually are: the default on the form. */
    public @Nullable String department() {
        return department;
    }

    /** Whether it was a member on that day; no beginning and no end mean always. */
    public boolean isMemberOn(LocalDate day) {
        boolean begun = validFrom == null || !day.isBefore(validFrom);
        boolean notEnded = validTo == null || !day.isAfter(validTo);
        return begun && notEnded;
    }
}
