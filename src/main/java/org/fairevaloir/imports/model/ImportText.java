package org.fairevaloir.imports.model;

import java.util.UUID;
import org.fairevaloir.vault.Place;

/** The sealed columns of an import: where each text belongs. */
public enum ImportText {
    NAME("import_batch", "name_sealed"),
    REMARKS("import_batch", "remarks_sealed"),
    CONTENT("import_row", "content_sealed"),
    FINDINGS("import_row", "findings_sealed");

    private final String table;
    private final String column;

    ImportText(String table, String column) {
        this.table = table;
        this.column = column;
    }

    /** The place of this text in that row of that association. */
    public Place in(UUID row, String association) {
        return new Place(table, column, row, association);
    }
}
