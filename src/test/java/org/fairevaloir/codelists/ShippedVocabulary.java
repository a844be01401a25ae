package org.fairevaloir.codelists;

import static java.util.Comparator.comparing;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.fairevaloir.codelists.model.Code;
import org.fairevaloir.codelists.model.LegalBasis;
import org.fairevaloir.codelists.model.Mark;
import org.fairevaloir.codelists.model.Vocabulary;
import org.fairevaloir.shared.Csv;
import org.jspecify.annotations.Nullable;

/** The code lists as they ship, without a database. */
public final class ShippedVocabulary implements Vocabulary {
    private static final List<LegalBasis> BASES = Csv.rows("reference/legal_bases.csv").stream()
            .map(ShippedVocabulary::basis)
            .toList();

    private static final Map<List<String>, Code> CODES = Stream.of(
                    ShippedCodes.all().stream(),
                    BASES.stream().map(LegalBasis::row),
                    named("plan_measure", "plan_measures", row -> row.getField("plan") + "-" + row.getField("number")),
                    named("commitment", "commitments", row -> row.getField("code")))
            .flatMap(rows -> rows)
            .collect(toUnmodifiableMap(code -> List.of(code.list(), code.code()), identity()));

    @Override
    public boolean has(String list, @Nullable String code) {
        return find(list, code).isPresent();
    }

    @Override
    public boolean marked(String list, @Nullable String code, Mark mark) {
        return find(list, code).flatMap(Code::mark).filter(mark::equals).isPresent();
    }

    @Override
    public Optional<String> parent(String list, @Nullable String code) {
        return find(list, code).flatMap(Code::parent);
    }

    @Override
    public boolean isAuthority(String code, @Nullable String type, @Nullable String department) {
        return Csv.rows("reference/authorities.csv").stream()
                .anyMatch(row -> row.getField("code").equals(code)
                        && row.getField("type").equals(type)
                        && row.getField("department").equals(department));
    }

    @Override
    public List<LegalBasis> legalBases(@Nullable String right, @Nullable LocalDate day) {
        return BASES.stream()
                .filter(basis -> basis.right().equals(right) && basis.isInForce(day))
                .toList();
    }

    /** Every row of every list, those included that the platform puts together from reference rows. */
    public static List<Code> all() {
        return CODES.values().stream()
                .sorted(comparing(Code::list).thenComparing(Code::code))
                .toList();
    }

    /** The rows of one of them. */
    public static List<Code> codes(String list) {
        return all().stream().filter(code -> code.list().equals(list)).toList();
    }

    /** Keys of the same lists. */
    public static Set<String> lists() {
        return CODES.keySet().stream().map(key -> key.get(0)).collect(toUnmodifiableSet());
    }

    private static LegalBasis basis(NamedCsvRecord row) {
        return new LegalBasis(
                row.getField("code"),
                row.getField("right"),
                Map.of("fr", row.getField("label_fr"), "en", row.getField("label_en")),
                filled(row, "days").map(Integer::valueOf).orElse(null),
                filled(row, "valid_from").map(LocalDate::parse).orElse(null),
                filled(row, "valid_to").map(LocalDate::parse).orElse(null));
    }

    private static Optional<String> filled(NamedCsvRecord row, String column) {
        return Optional.of(row.getField(column)).filter(field -> !field.isBlank());
    }

    private static Stream<Code> named(String list, String file, Function<NamedCsvRecord, String> code) {
        return Csv.rows("reference/" + file + ".csv").stream()
                .map(row -> new Code(
                        list,
                        code.apply(row),
                        Optional.empty(),
                        Optional.empty(),
                        Map.of("fr", row.getField("title")),
                        Map.of()));
    }

    private static Optional<Code> find(String list, @Nullable String code) {
        return Optional.ofNullable(code == null ? null : CODES.get(List.of(list, code)));
    }
}
