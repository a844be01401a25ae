package org.fairevaloir.commitments.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fairevaloir.codelists.model.Code;
import org.fairevaloir.codelists.model.LivingList;

/** The measures of the plans as a list to choose from: a case says which of them it concerns. */
@ApplicationScoped
public class MeasureListRepository implements LivingList {
    @Inject
    ReferenceRepository reference;

    @Override
    public String key() {
        return "plan_measure";
    }

    @Override
    public List<Code> codes() {
        return reference.measures().stream().map(this::row).toList();
    }

    @Override
    public Optional<Code> find(String code) {
        // The database takes small letters and capitals for the same.
        return reference
                .findMeasure(code)
                .filter(measure -> measure.code().equals(code))
                .map(this::row);
    }

    private Code row(PlanMeasure measure) {
        return new Code(
                key(),
                measure.code(),
                Optional.empty(),
                Optional.empty(),
                Map.of("fr", label(measure, "mesure"), "en", label(measure, "measure")),
                Map.of());
    }

    private static String label(PlanMeasure measure, String word) {
        return measure.plan() + ", " + word + " " + measure.number() + " – " + measure.title();
    }
}
