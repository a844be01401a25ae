package org.fairevaloir.codelists;

import java.util.List;
import java.util.Optional;
import org.fairevaloir.codelists.model.Code;
import org.fairevaloir.codelists.model.Mark;
import org.fairevaloir.codelists.model.Vocabulary;
import org.fairevaloir.shared.Csv;
import org.jspecify.annotations.Nullable;

/** The code lists as they ship, without a database. */
public final class ShippedVocabulary implements Vocabulary {
    private static final List<Code> CODES = ShippedCodes.all();

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
        return CODES.stream()
                .filter(row -> row.list().equals(list) && row.code().equals(code))
                .findFirst();
    }
}
