package org.fairevaloir.imports.checking;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.fairevaloir.cases.tables.CaseLine;
import org.jspecify.annotations.Nullable;

/**
 * One case of a table, and what there is to tell about it.
 *
 * @param id that it will have
 * @param lines its rows, each once
 * @param content all that it says, however it was written; without the association's key
 * @param alikeBy by what another case may be about the same person (V10)
 */
public record CheckedCase(
        UUID id, List<CaseLine> lines, String content, List<@Nullable Object> alikeBy, List<Finding> findings) {
    public CheckedCase {
        lines = List.copyOf(lines);
        alikeBy = Collections.unmodifiableList(alikeBy);
        findings = List.copyOf(findings);
    }

    /** What the association calls it; empty where it doesn't. */
    public String key() {
        return lines.get(0).key();
    }

    /** Number of its first row. */
    public int row() {
        return lines.get(0).number();
    }

    public boolean has(Weight weight) {
        return findings.stream().anyMatch(finding -> finding.weight() == weight);
    }

    /** Whether it could be submitted as it is. */
    public boolean isComplete() {
        return !has(Weight.GAP) && !has(Weight.FAULT);
    }

    /** The same, with one more thing to tell. */
    public CheckedCase telling(Weight weight, String key, String... arguments) {
        Stream<Finding> one = Stream.of(Finding.ofRow(weight, row(), key, arguments));
        return new CheckedCase(
                id,
                lines,
                content,
                alikeBy,
                new ArrayList<>(Stream.concat(one, findings.stream()).toList()));
    }
}
