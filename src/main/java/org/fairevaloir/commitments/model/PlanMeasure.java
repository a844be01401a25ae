package org.fairevaloir.commitments.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A numbered measure of a plan; its code is the plan's and the number: {@code P2014-22}. */
@Entity
@Table(name = "plan_measure")
public class PlanMeasure {
    @Id
    @Column(name = "code")
    private String code;

    @Column(name = "plan")
    private String plan;

    @Column(name = "number")
    private int number;

    @Column(name = "title")
    private String title;

    @Column(name = "axis")
    private @Nullable String axis;

    protected PlanMeasure() {}

    PlanMeasure(Row row) {
        this.plan = row.text("plan");
        this.number = row.number("number");
        this.code = code(plan, number);
        this.title = row.text("title");
        this.axis = row.optional("axis");
    }

    static String code(String plan, int number) {
        return plan + "-" + number;
    }

    public String code() {
        return code;
    }

    public String plan() {
        return plan;
    }

    public int number() {
        return number;
    }

    public String title() {
        return title;
    }

    public Optional<String> axis() {
        return Optional.ofNullable(axis);
    }
}
