package org.fairevaloir.commitments.model;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One row of a file that ships with the platform; an empty field is no value. */
record Row(NamedCsvRecord fields) {

    String text(String column) {
        return fields.getField(column);
    }

    @Nullable
    String optional(String column) {
        String field = fields.getField(column);
        return field.isBlank() ? null : field;
    }

    LocalDate day(String column) {
        return LocalDate.parse(fields.getField(column));
    }

    @Nullable
    LocalDate optionalDay(String column) {
        String field = optional(column);
        return field == null ? null : LocalDate.parse(field);
    }

    int number(String column) {
        return Integer.parseInt(fields.getField(column));
    }
}
