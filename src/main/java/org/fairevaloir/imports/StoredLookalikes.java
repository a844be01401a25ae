package org.fairevaloir.imports;

import java.util.List;
import java.util.Map;
import org.fairevaloir.access.Scope;
import org.fairevaloir.cases.model.LookalikeRepository;
import org.fairevaloir.imports.EarlierImports.Marked;
import org.fairevaloir.imports.checking.CheckedCase;
import org.fairevaloir.imports.checking.Weight;
import org.jspecify.annotations.Nullable;

/**
 * What an association has already, however it came there, and what looks like a case of a table (V10). It is a note and
 * keeps no case out: two persons of the same sex, age, nationality and exploitation may well come in the same month.
 */
record StoredLookalikes(LookalikeRepository cases, Scope scope) {

    /** The same cases, each with what looks like it; a known one would look like itself. */
    List<Marked> told(List<Marked> checked) {
        Map<List<@Nullable Object>, List<String>> stored = cases.sharing(
                checked.stream()
                        .map(Marked::said)
                        .filter(said -> !said.has(Weight.KNOWN))
                        .map(CheckedCase::alikeBy)
                        .toList(),
                scope);
        return checked.stream().map(one -> told(one, stored)).toList();
    }

    private static Marked told(Marked one, Map<List<@Nullable Object>, List<String>> stored) {
        CheckedCase said = one.said();
        List<String> alike = stored.getOrDefault(said.alikeBy(), List.of());
        return alike.isEmpty() || said.has(Weight.KNOWN)
                ? one
                : new Marked(said.telling(Weight.NOTE, "imports.finding.alike", String.join(", ", alike)), one.marks());
    }
}
