package org.fairevaloir.cases.survey;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fairevaloir.shared.Csv;

/**
 * Who counts in a year, after {@code cases/survey_population.csv}. Whoever is supported counts however long ago it
 * began. When a support ended isn't recorded: one that has ended counts in the year in which it began, and an older one
 * is told apart, to be looked at by people. Who is no victim after all counts nowhere.
 *
 * @param elsewhere cases that don't count, because another case of the same person does
 */
public record SurveyYear(int year, Set<UUID> elsewhere) {
    private static final List<NamedCsvRecord> ROWS = Csv.rows("cases/survey_population.csv");
    private static final String SUPPORT = "support_status";
    private static final String DETECTED = "detected";
    private static final String SUPPORTED = "supported";
    private static final String IN_YEAR = "in_year";
    private static final String UNTIL_YEAR = "until_year";
    private static final String VICTIM = "victim";

    public SurveyYear {
        elsewhere = Set.copyOf(elsewhere);
    }

    public SurveyYear(int year) {
        this(year, Set.of());
    }

    public LocalDate first() {
        return LocalDate.of(year, 1, 1);
    }

    public LocalDate last() {
        return LocalDate.of(year, 12, 31);
    }

    /** The support statuses of persons who were met without being supported. */
    public Set<String> detected() {
        return codes(SUPPORT, "counted_as", DETECTED);
    }

    /** The support statuses that count for every first contact up to the end of the year. */
    public Set<String> untilYear() {
        return codes(SUPPORT, "first_contact", UNTIL_YEAR);
    }

    /** The support statuses that count only when the first contact was in the year. */
    public Set<String> inYear() {
        return codes(SUPPORT, "first_contact", IN_YEAR);
    }

    /** The support statuses of a support that has ended at some time: of older ones nobody knows when. */
    public Set<String> ended() {
        return rows(SUPPORT, "counted_as", SUPPORTED)
                .filter(inYear()::contains)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The trafficking statuses of persons who are victims, as far as is known. */
    public Set<String> victims() {
        return codes("trafficking_status", "counted_as", VICTIM);
    }

    private static Set<String> codes(String list, String column, String value) {
        return rows(list, column, value).collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> rows(String list, String column, String value) {
        return ROWS.stream()
                .filter(row -> row.getField("list").equals(list)
                        && row.getField(column).equals(value))
                .map(row -> row.getField("code"));
    }
}
