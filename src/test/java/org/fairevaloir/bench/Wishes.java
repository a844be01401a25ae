package org.fairevaloir.bench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is asked of a run: {@code mvn -Pbench -Dbench.sizes=10000,100000 -Dbench.goals=6,8}.
 *
 * @param sizes how many cases there are, growing: {@code bench.sizes}
 * @param goals numbers of the design's table: {@code bench.goals}
 * @param rounds how often each contestant has its turn: {@code bench.rounds}
 * @param seconds how long a rate is measured in one turn: {@code bench.seconds}
 * @param warming how many seconds before what is logged is measured: {@code bench.warming}, and again as long as it gets
 *     faster or is compiled. The JVM compiles what it has run some thousand times, which takes it minutes on two slow processors
 * @param files how many tables of ten thousand rows are imported: {@code bench.files}
 * @param folder of the platform's data and of the results: {@code bench.folder}
 * @param directus where the peer is installed, if it is: {@code bench.directus}
 * @param lighthouse where it is installed, if it is: {@code bench.lighthouse}
 */
public record Wishes(
        List<Integer> sizes,
        Set<String> goals,
        int rounds,
        int seconds,
        int warming,
        int files,
        Path folder,
        Optional<Path> directus,
        Optional<Path> lighthouse) {
    /** Those of the system properties, and the usual ones. */
    static Wishes ofSystem(Path checkout) {
        return new Wishes(
                list("bench.sizes", "10000,100000,1000000")
                        .map(Integer::valueOf)
                        .sorted()
                        .toList(),
                list("bench.goals", "6,7,8,9,10,11,12").collect(Collectors.toSet()),
                Integer.getInteger("bench.rounds", 5),
                Integer.getInteger("bench.seconds", 5),
                Integer.getInteger("bench.warming", 60),
                Integer.getInteger("bench.files", 10),
                checkout.resolve(System.getProperty("bench.folder", "target/bench")),
                path("bench.directus"),
                path("bench.lighthouse"));
    }

    int largest() {
        return sizes.get(sizes.size() - 1);
    }

    private static java.util.stream.Stream<String> list(String property, String usual) {
        return Arrays.stream(System.getProperty(property, usual).split(",", -1)).map(String::strip);
    }

    private static Optional<Path> path(String property) {
        return Optional.ofNullable(System.getProperty(property))
                .filter(text -> !text.isBlank())
                .map(Path::of);
    }
}
