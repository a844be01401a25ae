package org.fairevaloir.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fairevaloir.codelists.ShippedCodes;
import org.fairevaloir.codelists.model.Code;
import org.fairevaloir.codelists.model.Mark;

/** The invented cases that the tests of this folder look at, and what the shipped codes say of them. */
final class InventedCases {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final List<DemoCase> CASES = new CaseGenerator(2015, TODAY).cases().toList();
    static final Map<String, Code> CODES = ShippedCodes.all().stream()
            .collect(Collectors.toMap(code -> code.list() + "/" + code.code(), Function.identity()));

    private InventedCases() {}

    static Stream<DemoBlockage> blockages(List<DemoCase> cases) {
        return cases.stream().flatMap(demo -> demo.blockages().stream());
    }

    static String family(DemoBlockage blockage) {
        return parent("right", blockage.right());
    }

    static String parent(String list, String code) {
        return CODES.get(list + "/" + code).parent().orElseThrow();
    }

    static boolean marked(String list, String code, Mark mark) {
        return CODES.get(list + "/" + code).mark().equals(Optional.of(mark));
    }
}
