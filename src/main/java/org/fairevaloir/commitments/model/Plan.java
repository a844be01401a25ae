package org.fairevaloir.commitments.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A national action plan against trafficking. */
@Entity
@Table(name = "plan")
public class Plan {
    @Id
    @Column(name = "code")
    private String code;

    @Column(name = "title")
    private String title;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Column(name = "measures_count")
    private int measuresCount;

    protected Plan() {}

    Plan(Row row) {
        this.code = row.text("code");
        this.title = row.text("title");
        this.startsOn = row.day("start");
        this.endsOn = row.day("end");
        this.measuresCount = row.number("measures_count");
    }

    public String code() {
        return code;
    }

    public String title() {
        return title;
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    public LocalDate endsOn() {
        return endsOn;
    }

    /** How many measures it announces; fewer may be known here by title. */
    public int measuresCount() {
        return measuresCount;
    }
}
