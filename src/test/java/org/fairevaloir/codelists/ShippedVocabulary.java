package org.fairevaloir.codelists;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fairevaloir.codelists.model.Code;
import org.fairevaloir.codelists.model.Mark;
import org.fairevaloir.codelists.model.Vocabulary;
import org.fairevaloir.shared.Csv;
import org.jspecify.annotations.Nullable;

/** The code lists as they ship, without a database. */
public final class ShippedVocabulary implements Vocabulary {
    private static final Map<List<String>, Code> CODES = ShippedCodes.all().stream()
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

    private static Optional<Code> find(String list, @Nullable String code) {
        return Optional.ofNullable(code == null ? null : CODES.get(List.of(list, code)));
    }
}
