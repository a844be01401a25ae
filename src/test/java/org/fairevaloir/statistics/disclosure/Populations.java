package org.fairevaloir.statistics.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Made-up persons for the tests of the protection: seeded, so that a failure can be seen again. */
public final class Populations {
    /** A small vocabulary: enough codes for empty, small and large cells in one population. */
    public static final Map<String, List<String>> CODES = Map.of(
            "exploitation_group", List.of("F1", "F2", "F3", "F4"),
            "sex_group", List.of("S1", "S2", "S3"),
            "age_group", List.of("A1", "A2", "A3"),
            "right_family", List.of("R1", "R2", "R3", "R4", "R5"),
            "blockage_status", List.of("B1", "B2", "B3"),
            "obstacle", List.of("O1", "O2", "O3", "O4", "O5", "O6"),
            "ministry", List.of("M1", "M2", "M3"),
            "region", List.of("G1", "G2", "G3"),
            "complaint", List.of("C1", "C2", "C3"));

    private static final List<String> OF_BLOCKAGES =
            List.of("right_family", "blockage_status", "obstacle", "ministry", "region");
    private static final int ASSOCIATIONS = 23;

    private Populations() {}

    /** Between 50 and 1,500 persons; codes and associations are skewed, some extremely. */
    public static List<Subject> random(long seed) {
        Random random = new Random(seed);
        int size = 50 + random.nextInt(1_450);
        int associations = 1 + random.nextInt(ASSOCIATIONS);
        double skew = 1 + random.nextInt(4);
        List<Subject> persons = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            String association = "ASSO" + skewed(random, associations, skew);
            String year = Integer.toString(2023 + random.nextInt(4));
            persons.add(new Subject(association, year, sightings(random, skew)));
        }
        return persons;
    }

    private static List<Map<String, String>> sightings(Random random, double skew) {
        Map<String, String> own = new HashMap<>();
        CODES.keySet().stream()
                .sorted()
                .filter(dimension -> !OF_BLOCKAGES.contains(dimension))
                .forEach(dimension -> own.put(dimension, pick(random, dimension, skew)));
        List<Map<String, String>> sightings = new ArrayList<>();
        for (int blockage = random.nextInt(3); blockage >= 0; blockage--) {
            Map<String, String> sighting = new HashMap<>(own);
            OF_BLOCKAGES.forEach(dimension -> sighting.put(dimension, pick(random, dimension, skew)));
            sightings.add(sighting);
        }
        return sightings;
    }

    private static String pick(Random random, String dimension, double skew) {
        List<String> codes = CODES.get(dimension);
        return codes.get(skewed(random, codes.size(), skew));
    }

    private static int skewed(Random random, int bound, double skew) {
        return (int) (bound * Math.pow(random.nextDouble(), skew));
    }

    /** A count of so many persons of a first association, of a second, and so on. */
    public static Count count(int... byAssociation) {
        Count count = new Count();
        for (int association = 0; association < byAssociation.length; association++) {
            for (int person = 0; person < byAssociation[association]; person++) {
                count.add(List.of("ASSO" + association));
            }
        }
        return count;
    }

    /** Persons without any code. */
    public static List<Subject> persons(int... byAssociation) {
        List<Subject> persons = new ArrayList<>();
        for (int association = 0; association < byAssociation.length; association++) {
            for (int person = 0; person < byAssociation[association]; person++) {
                persons.add(new Subject("ASSO" + association, "2025", List.of(Map.of())));
            }
        }
        return persons;
    }
}
