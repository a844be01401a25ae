package org.fairevaloir.vault;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Where a sealed text belongs. It is bound to the ciphertext as associated data, so that a text moved to another row,
 * column or association does not open.
 */
public record Place(String table, String column, UUID row, String association) {
    private static final String SCHEMA = "1";

    byte[] associatedData() {
        return String.join("|", table, column, row.toString(), association, SCHEMA)
                .getBytes(StandardCharsets.UTF_8);
    }
}
