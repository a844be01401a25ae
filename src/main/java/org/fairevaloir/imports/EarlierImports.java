package org.fairevaloir.imports;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

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
record EarlierImports(ImportRepository imports, Scope scope) {
    private static final String KNOWN = "imports.finding.known";

    /** A case, and by what it is recognised. */
    record Marked(CheckedCase said, Marks marks) {
        private Marked telling(String key, ImportRow row) {
            Weight weight = key.equals(KNOWN) ? Weight.KNOWN : Weight.DOUBT;
            return new Marked(said.telling(weight, key, row.reference()), marks);
        }
    }

    /** The same cases, each with what there is to tell of an earlier import. */
    List<Marked> told(List<Marked> cases) {
        Set<String> contents = cases.stream().map(one -> one.marks().content()).collect(toSet());
        Set<String> keys = cases.stream()
                .map(one -> one.marks().key())
                .filter(key -> !key.isEmpty())
                .collect(toSet());
        Map<String, List<ImportRow>> byContent =
                imports.withContent(contents, scope).stream().collect(groupingBy(ImportRow::contentFingerprint));
        Map<String, List<ImportRow>> byKey =
                imports.withKey(keys, scope).stream().collect(groupingBy(ImportRow::keyFingerprint));
        return cases.stream()
                .map(one -> told(
                        one,
                        byContent.getOrDefault(one.marks().content(), List.of()),
                        byKey.getOrDefault(one.marks().key(), List.of())))
                .toList();
    }

    private static Marked told(Marked one, List<ImportRow> sameContent, List<ImportRow> sameKey) {
        Optional<ImportRow> known = sameContent.stream()
                .filter(row -> row.keyFingerprint().equals(one.marks().key()))
                .findFirst();
        if (known.isPresent()) {
            return one.telling(KNOWN, known.get());
        }
        if (!sameContent.isEmpty()) {
            return one.telling("imports.finding.knownContent", sameContent.get(0));
        }
        return sameKey.isEmpty() ? one : one.telling("imports.finding.knownKey", sameKey.get(0));
    }
}
