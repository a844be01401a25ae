package org.fairevaloir.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fairevaloir.codelists.ShippedCodes;
import org.fairevaloir.codelists.model.Code;
import org.fairevaloir.codelists.model.Mark;
import org.fairevaloir.shared.Csv;

/** What the generator has to know of the shipped codes and authorities. */
final class Vocabulary {
    private final Map<String, Code> codes = new HashMap<>();

    private final Map<String, List<String>> authorities = new HashMap<>();

    Vocabulary() {
        for (NamedCsvRecord row : Csv.rows("reference/authorities.csv")) {
            authorities
                    .computeIfAbsent(row.getField("type") + "|" + row.getField("department"), key -> new ArrayList<>())
                    .add(row.getField("code"));
        }
        ShippedCodes.all().forEach(code -> codes.put(code.list() + "|" + code.code(), code));
    }

    /**
     * The coarser code.
     *
     * @throws IllegalStateException when the code is unknown or has none
     */
    String parent(String list, String code) {
        Code found = codes.get(list + "|" + code);
        if (found == null) {
            throw new IllegalStateException("unknown code " + list + "/" + code);
        }
        return found.parent().orElseThrow(() -> new IllegalStateException("no parent for " + list + "/" + code));
    }

    /** Whether a blockage with this status is lifted, wholly or in part. */
    boolean isLifted(String status) {
        return marked("blockage_status", status, Mark.NEEDS_OUTCOME)
                || marked("blockage_status", status, Mark.LIFTED_IN_PART);
    }

    boolean marked(String list, String code, Mark mark) {
        return Optional.ofNullable(codes.get(list + "|" + code))
                .flatMap(Code::mark)
                .filter(mark::equals)
                .isPresent();
    }

    /** Codes of the authorities of a type in a département; empty where the platform lists none. */
    List<String> authorities(String type, String department) {
        return authorities.getOrDefault(type + "|" + department, List.of());
    }
}
