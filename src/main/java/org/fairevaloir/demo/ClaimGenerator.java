package org.fairevaloir.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fairevaloir.shared.Csv;

/** What some invented blockages say of the plans' measures and of commitments; by dice of its own. */
final class ClaimGenerator {
    private static final int ALL = 100;
    private static final List<NamedCsvRecord> CLAIMS = Csv.rows("demo/claims.csv");

    private final Dice dice;

    ClaimGenerator(Dice dice) {
        this.dice = dice;
    }

    /** Codes by field. */
    Map<String, Set<String>> claimsOf(String right, String obstacle, String status) {
        Map<String, Set<String>> claims = new HashMap<>();
        for (NamedCsvRecord row : CLAIMS) {
            if (fits(row, "right", right)
                    && fits(row, "obstacle", obstacle)
                    && fits(row, "status", status)
                    && dice.between(1, ALL) <= Integer.parseInt(row.getField("percent"))) {
                claims.computeIfAbsent(row.getField("field"), field -> new HashSet<>())
                        .add(row.getField("code"));
            }
        }
        return claims;
    }

    private static boolean fits(NamedCsvRecord row, String column, String code) {
        String wanted = row.getField(column);
        return wanted.isEmpty() || wanted.equals(code);
    }
}
