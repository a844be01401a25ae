package org.fairevaloir.commitments.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A person in an office, as letters write to them. Ministers change: a commitment was made by the holder and is
 * claimed from whoever holds the office on the day of the letter. Added, never changed: a new office is a new row.
 */
@Entity
@Table(name = "office_holder")
public class OfficeHolder {
    @Id
    @Column(name = "code")
    private String code;

    @Column(name = "civility")
    private String civility;

    @Column(name = "first_name")
    private String firstName;

    @Column(name = "last_name")
    private String lastName;

    @Column(name = "office")
    private String office;

    @Column(name = "organisation")
    private @Nullable String organisation;

    @Column(name = "institution")
    private @Nullable String institution;

    @Column(name = "ministry")
    private @Nullable String ministry;

    @Column(name = "address")
    private @Nullable String address;

    @Column(name = "postal_code")
    private @Nullable String postalCode;

    @Column(name = "city")
    private @Nullable String city;

    @Column(name = "salutation")
    private String salutation;

    @Column(name = "valid_from")
    private @Nullable LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    protected OfficeHolder() {}

    OfficeHolder(Row row) {
        this.code = row.text("code");
        this.civility = row.text("civility");
        this.firstName = row.text("first_name");
        this.lastName = row.text("last_name");
        this.office = row.text("office");
        this.organisation = row.optional("organisation");
        this.institution = row.optional("institution");
        this.ministry = row.optional("ministry");
        this.address = row.optional("address");
        this.postalCode = row.optional("postal_code");
        this.city = row.optional("city");
        this.salutation = row.text("salutation");
        this.validFrom = row.optionalDay("valid_from");
        this.validTo = row.optionalDay("valid_to");
    }

    public String code() {
        return code;
    }

    /** « Bernard Cazeneuve ». */
    public String name() {
        return firstName + " " + lastName;
    }

    /** « Monsieur Bernard Cazeneuve ». */
    public String fullName() {
        return civility + " " + name();
    }

    public String office() {
        return office;
    }

    /** « Monsieur le Ministre ». */
    public String salutation() {
        return salutation;
    }

    /** Code of the ministry; empty for none. */
    public Optional<String> ministry() {
        return Optional.ofNullable(ministry);
    }

    /** Codes of the institutions whose observers may read a letter to this person. */
    public List<String> institutions() {
        return Stream.of(Optional.ofNullable(institution), Optional.ofNullable(ministry))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    /** The lines of the addressee block below the name; those that are not known are left out. */
    public List<String> postalLines() {
        List<String> lines = new ArrayList<>();
        lines.add(office);
        Optional.ofNullable(address).ifPresent(lines::add);
        String town = Stream.of(Optional.ofNullable(postalCode), Optional.ofNullable(city))
                .flatMap(Optional::stream)
                .reduce((left, right) -> left + " " + right)
                .orElse("");
        if (!town.isEmpty()) {
            lines.add(town);
        }
        return lines;
    }

    /** Whether the office was held on that day; no beginning and no end mean always. */
    public boolean holdsOfficeOn(LocalDate day) {
        boolean begun = validFrom == null || !day.isBefore(validFrom);
        boolean notEnded = validTo == null || !day.isAfter(validTo);
        return begun && notEnded;
    }
}
