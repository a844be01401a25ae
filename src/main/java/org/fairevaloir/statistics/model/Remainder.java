package org.fairevaloir.statistics.model;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.fairevaloir.cases.Answers;
import org.fairevaloir.cases.model.AnswersColumn;
import org.jspecify.annotations.Nullable;

/** What stays of a blockage when its case is no longer kept: a {@link Sighting} of its own, and what it claims. */
@Entity
@Table(name = "remainder")
public class Remainder {
    @Id
    @Column(name = "id", columnDefinition = "UUID")
    private UUID id;

    @Column(name = "person")
    private String person;

    @Column(name = "association")
    private String association;

    @Column(name = "first_contact_month")
    private @Nullable LocalDate firstContactMonth;

    @Column(name = "gender")
    private @Nullable String gender;

    @Column(name = "age_band")
    private @Nullable String ageBand;

    @Column(name = "exploitation_form")
    private @Nullable String exploitationForm;

    @Column(name = "complaint")
    private @Nullable String complaint;

    @Column(name = "right_code")
    private @Nullable String right;

    @Column(name = "obstacle")
    private @Nullable String obstacle;

    @Column(name = "authority_type")
    private @Nullable String authorityType;

    @Column(name = "ministry")
    private @Nullable String ministry;

    @Column(name = "region")
    private @Nullable String region;

    @Column(name = "status")
    private @Nullable String status;

    @Column(name = "due_month")
    private @Nullable LocalDate dueMonth;

    @Column(name = "answers")
    @Convert(converter = AnswersColumn.class)
    private Answers answers = Answers.NONE;

    protected Remainder() {}

    /**
     * Keeps what was generalised.
     *
     * @param left as {@link Sighting#generalised} leaves it
     * @param claims what the blockage claims, and no other answer
     */
    Remainder(Sighting left, Answers claims) {
        this.id = left.caseId();
        this.person = Objects.requireNonNull(left.person(), "generalised");
        this.association = left.association();
        this.firstContactMonth = left.firstContactMonth();
        this.gender = left.gender();
        this.ageBand = left.ageBand();
        this.exploitationForm = left.exploitationForm();
        this.complaint = left.complaint();
        this.right = left.right();
        this.obstacle = left.obstacle();
        this.authorityType = left.authorityType();
        this.ministry = left.ministry();
        this.region = left.region();
        this.status = left.status();
        this.dueMonth = left.dueMonth();
        this.answers = claims;
    }

    /** As it is counted. */
    Sighting sighting() {
        return new Sighting(
                id,
                person,
                association,
                firstContactMonth,
                gender,
                ageBand,
                exploitationForm,
                complaint,
                right,
                obstacle,
                authorityType,
                ministry,
                null,
                region,
                status,
                id,
                dueMonth);
    }

    /** What it says of the law, of plans and of commitments. */
    Answers answers() {
        return answers;
    }

    UUID id() {
        return id;
    }
}
