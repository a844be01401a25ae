package org.fairevaloir.commitments.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

/** That a commitment is a condition of a measure of the plan, or carries it out. */
@Embeddable
public class MeasureLink {
    @ManyToOne
    @JoinColumn(name = "measure")
    private PlanMeasure measure;

    @Column(name = "link")
    private String link;

    protected MeasureLink() {}

    /** @param link code of the list {@code measure_link} */
    public MeasureLink(PlanMeasure measure, String link) {
        this.measure = measure;
        this.link = link;
    }

    public PlanMeasure measure() {
        return measure;
    }

    public String link() {
        return link;
    }
}
