package org.fairevaloir.statistics.disclosure;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The closed list of tables that an edition holds, whatever the cases are: no free query, so that everything that
 * can ever be known from editions can be attacked before they are released.
 *
 * <p>Codes are coarse and there is no dimension for associations or départements. A person with several blockages
 * stands in several cells of the blockages' dimensions, once in each: such rows don't add up to their total, and no
 * equality is declared for them.
 *
 * <p>Whoever changes a table, a dimension's codes or a {@link Parameters parameter} changes the {@link #VERSION}, at
 * most once a calendar year: a new version draws new offsets, and two draws for one cell tell more than one.
 */
public final class Catalogue {
    public static final String VERSION = "1";

    /** All years together. */
    public static final String WHOLE = "ALL";

    /** The same years whether they have cases or not. */
    private static final int YEARS = 4;

    private static final List<TableDefinition> TABLES = List.of(
            new TableDefinition("people", "", ""),
            new TableDefinition("form_by_sex", "exploitation_group", "sex_group"),
            new TableDefinition("form_by_age", "exploitation_group", "age_group"),
            new TableDefinition("right_by_status", "right_family", "blockage_status"),
            new TableDefinition("obstacle_by_ministry", "obstacle", "ministry"),
            new TableDefinition("right_by_ministry", "right_family", "ministry"),
            new TableDefinition("region_by_ministry", "region", "ministry"),
            new TableDefinition("complaint_by_form", "complaint", "exploitation_group"));

    private Catalogue() {}

    /** Keys of all dimensions, each of them a code list. */
    public static List<String> dimensions() {
        return TABLES.stream()
                .flatMap(table -> Stream.of(table.rows(), table.columns()))
                .filter(dimension -> !dimension.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    /** The whole time, then the year of the cut-off and those before it. */
    public static List<String> periods(Year cutoff) {
        List<String> periods = new ArrayList<>(List.of(WHOLE));
        for (int back = 0; back < YEARS; back++) {
            periods.add(cutoff.minusYears(back).toString());
        }
        return periods;
    }

    /**
     * Every table for every period up to a cut-off.
     *
     * @param codes the codes of each of the {@link #dimensions()}, in order of display
     * @throws IllegalArgumentException when the codes of a dimension are missing
     */
    public static List<Layout> layouts(Year cutoff, Map<String, List<String>> codes) {
        List<Layout> layouts = new ArrayList<>();
        for (String period : periods(cutoff)) {
            for (TableDefinition table : TABLES) {
                layouts.add(new Layout(
                        VERSION, table.key(), period, axis(table.rows(), codes), axis(table.columns(), codes)));
            }
        }
        return layouts;
    }

    private static Axis axis(String dimension, Map<String, List<String>> codes) {
        if (dimension.isEmpty()) {
            return Axis.NONE;
        }
        List<String> list = codes.get(dimension);
        if (list == null) {
            throw new IllegalArgumentException("no codes for " + dimension);
        }
        return new Axis(dimension, list);
    }
}
