package org.fairevaloir.commitments.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fairevaloir.codelists.model.Code;
import org.fairevaloir.codelists.model.LivingList;

/**
 * The commitments as a list to choose from: a case says which of them it contradicts or confirms. Whoever may log a
 * case may read every commitment; one that some may not read would have to be left out here.
 */
@ApplicationScoped
public class CommitmentListRepository implements LivingList {
    @Inject
    CommitmentRepository commitments;

    @Override
    public String key() {
        return "commitment";
    }

    @Override
    public List<Code> codes() {
        return commitments.titles().entrySet().stream()
                .map(row -> row(row.getKey(), row.getValue()))
                .toList();
    }

    @Override
    public Optional<Code> find(String code) {
        return commitments.title(code).map(title -> row(code, title));
    }

    private Code row(String code, String title) {
        return new Code(key(), code, Optional.empty(), Optional.empty(), Map.of("fr", code + " – " + title), Map.of());
    }
}
