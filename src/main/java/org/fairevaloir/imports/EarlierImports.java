package org.fairevaloir.imports;

import static java.util.stream.Collectors.groupingBy;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fairevaloir.access.Scope;
import org.fairevaloir.imports.checking.CheckedCase;
import org.fairevaloir.imports.checking.Weight;
import org.fairevaloir.imports.model.ImportRepository;
import org.fairevaloir.imports.model.ImportRow;
import org.fairevaloir.imports.model.ImportRow.Marks;

/**
 * What an association imported before, and still has. The same content under the same key is known and left out; one
 * without the other may be chance, a corrected row or another person, which only its author can tell.
 */
record EarlierImports(ImportRepository imports, Fingerprints prints, Scope scope) {

    /** The same cases, each with what there is to tell of an earlier import. */
    List<CheckedCase> told(List<CheckedCase> cases) {
        Set<String> sought = new HashSet<>();
        for (CheckedCase said : cases) {
            Marks marks = prints.of(said);
            sought.add(marks.content());
            sought.add(marks.key());
        }
        sought.remove("");
        List<ImportRow> found = imports.known(sought, scope);
        Map<String, List<ImportRow>> byContent = found.stream().collect(groupingBy(ImportRow::contentFingerprint));
        Map<String, List<ImportRow>> byKey = found.stream().collect(groupingBy(ImportRow::keyFingerprint));
        return cases.stream().map(said -> told(said, byContent, byKey)).toList();
    }

    private CheckedCase told(
            CheckedCase said, Map<String, List<ImportRow>> byContent, Map<String, List<ImportRow>> byKey) {
        Marks marks = prints.of(said);
        List<ImportRow> same = byContent.getOrDefault(marks.content(), List.of());
        Optional<ImportRow> known = same.stream()
                .filter(row -> row.keyFingerprint().equals(marks.key()))
                .findFirst();
        if (known.isPresent()) {
            return said.telling(
                    Weight.KNOWN, "imports.finding.known", known.get().reference());
        }
        if (!same.isEmpty()) {
            return said.telling(
                    Weight.DOUBT, "imports.finding.knownContent", same.get(0).reference());
        }
        return marks.key().isEmpty()
                ? said
                : byKey.getOrDefault(marks.key(), List.of()).stream()
                        .findFirst()
                        .map(row -> said.telling(Weight.DOUBT, "imports.finding.knownKey", row.reference()))
                        .orElse(said);
    }
}
