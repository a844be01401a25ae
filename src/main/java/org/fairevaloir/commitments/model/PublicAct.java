package org.fairevaloir.commitments.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A circular, instruction, decree or law: what makes a promise visible, this ministry's or another's. */
@Entity
@Table(name = "public_act")
public class PublicAct {
    @Id
    @Column(name = "code")
    private String code;

    @Column(name = "reference")
    private @Nullable String reference;

    @Column(name = "kind")
    private String kind;

    @Column(name = "title")
    private String title;

    @Column(name = "ministry")
    private @Nullable String ministry;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    @Column(name = "signed_by")
    private @Nullable String signedBy;

    protected PublicAct() {}

    PublicAct(Row row) {
        this.code = row.text("code");
        this.reference = row.optional("reference");
        this.kind = row.text("kind");
        this.title = row.text("title");
        this.ministry = row.optional("ministry");
        this.issuedOn = row.day("issued_on");
        this.signedBy = row.optional("signed_by");
    }

    public String code() {
        return code;
    }

    /** Its number in the official journal of acts, such as {@code JUSD1501974C}. */
    public Optional<String> reference() {
        return Optional.ofNullable(reference);
    }

    public String kind() {
        return kind;
    }

    public String title() {
        return title;
    }

    public Optional<String> ministry() {
        return Optional.ofNullable(ministry);
    }

    public LocalDate issuedOn() {
        return issuedOn;
    }

    /** Code of the office holder who signed it. */
    public Optional<String> signedBy() {
        return Optional.ofNullable(signedBy);
    }
}
