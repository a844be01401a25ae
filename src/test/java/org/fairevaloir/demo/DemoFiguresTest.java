package org.fairevaloir.demo;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.fairevaloir.demo.InventedCases.CASES;
import static org.fairevaloir.demo.InventedCases.TODAY;
import static org.fairevaloir.demo.InventedCases.family;
import static org.fairevaloir.demo.InventedCases.marked;
import static org.fairevaloir.demo.InventedCases.parent;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fairevaloir.codelists.model.Mark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shares of invented cases: like the published surveys, and enough of each for observers to see something. */
class DemoFiguresTest {
    @Test
    void shares_follow_the_published_surveys() {
        assertThat(share(demo -> demo.exploitationForm().equals("SEX"))).isCloseTo(0.72, within(0.04));
        assertThat(share(demo ->
                        parent("exploitation_form", demo.exploitationForm()).equals("LABOUR")))
                .isCloseTo(0.18, within(0.03));
        assertThat(share(demo -> demo.exploitationForm().equals("CRI"))).isCloseTo(0.055, within(0.02));
        assertThat(share(demo -> demo.exploitationForm().equals("BEG"))).isBetween(0.01, 0.04);
        assertThat(share(demo -> parent("gender", demo.gender()).equals("FEMALE")))
                .isBetween(0.78, 0.9);
        assertThat(share(demo -> marked("age_band", demo.ageBand(), Mark.MINOR)))
                .isBetween(0.13, 0.18);
        assertThat(share(demo -> demo.complaint().equals("FILED"))).isBetween(0.2, 0.3);
        assertThat(share(demo -> demo.status().equals("VALIDATED"))).isCloseTo(0.85, within(0.03));
    }

    @Test
    void associations_differ_in_size_and_none_rules() {
        Map<String, Long> sizes = CASES.stream().collect(groupingBy(DemoCase::association, counting()));
        assertThat(sizes).hasSize(23);
        assertThat(sizes.get("ADN")).isBetween(200L, 400L);
        assertThat(sizes.get("JPF")).isBetween(1L, 25L);
    }

    /** Value protection as observers get it, at its strictest offset: 4 is taken away before both rules. */
    @ParameterizedTest
    @ValueSource(longs = {2015, 1, 42})
    void a_good_part_of_the_statistics_may_be_published(long seed) {
        List<DemoCase> validated = new CaseGenerator(seed, TODAY)
                .cases()
                .filter(demo -> demo.status().equals("VALIDATED"))
                .toList();
        assertThat(publishable(
                        validated,
                        demo -> Stream.of(parent("exploitation_form", demo.exploitationForm()) + "|"
                                + parent("gender", demo.gender()))))
                .as("form x sex, of 15")
                .hasSizeGreaterThanOrEqualTo(7);
        assertThat(publishable(
                        validated,
                        demo -> demo.blockages().stream()
                                .map(blockage ->
                                        family(blockage) + "|" + parent("authority_type", blockage.authorityType()))))
                .as("right family x ministry")
                .hasSizeGreaterThanOrEqualTo(15);
        assertThat(publishable(validated, demo -> demo.blockages().stream().map(DemoBlockage::obstacle)))
                .as("obstacles, of 32")
                .hasSizeGreaterThanOrEqualTo(22);
    }

    private static Set<String> publishable(List<DemoCase> cases, Function<DemoCase, Stream<String>> cells) {
        Map<String, Map<String, Long>> sizes = new TreeMap<>();
        cases.forEach(demo -> cells.apply(demo)
                .distinct()
                .forEach(cell ->
                        sizes.computeIfAbsent(cell, key -> new HashMap<>()).merge(demo.association(), 1L, Long::sum)));
        return sizes.entrySet().stream()
                .filter(cell -> isPublishable(cell.getValue().values()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static boolean isPublishable(Collection<Long> byAssociation) {
        long seen = byAssociation.stream().mapToLong(Long::longValue).sum() - 4;
        return seen >= 11 && byAssociation.size() >= 3 && seen - Collections.max(byAssociation) >= 11;
    }

    private static double share(Predicate<DemoCase> property) {
        return (double) CASES.stream().filter(property).count() / CASES.size();
    }
}
