package org.fairevaloir.statistics.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fairevaloir.statistics.CountWitnesses;
import org.fairevaloir.statistics.CountWitnesses.Witnesses;

/** What the coordinator sees beside a commitment: how many people's cases speak against it, and for it. */
@Named
@RequestScoped
public class WitnessesPage {
    @Inject
    CountWitnesses countWitnesses;

    private final Map<String, List<Witnesses>> counted = new HashMap<>();

    /** A page asks more than once while it is drawn; it is counted once. */
    public List<Witnesses> of(String commitment) {
        return counted.computeIfAbsent(commitment, countWitnesses::count);
    }
}
