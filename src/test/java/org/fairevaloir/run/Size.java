package org.fairevaloir.run;

import java.util.List;
import java.util.Map;

/**
 * How much one platform gets: little for a demonstration and for tests, as much as in production for a measurement.
 *
 * @param applicationJvm options of the application's JVM
 * @param databaseOptions of the database server
 * @param schemas further ones that the schema's owner gets, beside that of the application
 * @param settings of the application, by their keys, beside those that every platform has
 */
public record Size(
        List<String> applicationJvm, List<String> databaseOptions, List<String> schemas, Map<String, String> settings) {
    /** Quiet JIT and collector halve the processor time of a start. */
    public static final Size SMALL = new Size(
            List.of("-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"),
            List.of("--innodb-log-file-size=16M"),
            List.of(),
            Map.of());
}
