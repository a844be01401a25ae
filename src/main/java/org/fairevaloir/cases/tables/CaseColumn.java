package org.fairevaloir.cases.tables;

import java.util.Locale;
import org.fairevaloir.shared.Texts;

/**
 * One column.
 *
 * @param name technical name, which never changes
 * @param part {@code line}, {@code case} or {@code blockage}: what the cell is about
 * @param field name of the component of the draft that it fills, the path of a problem after the blockage's index
 * @param kind how a cell is written
 * @param list the code list of its codes, or {@code authority}; empty where there are no codes
 * @param required whether a case needs it before it can be submitted
 * @param labelKey key of what people call it
 */
public record CaseColumn(
        String name, String part, String field, CellKind kind, String list, boolean required, String labelKey) {

    public boolean isOfBlockage() {
        return part.equals(CaseColumns.BLOCKAGE);
    }

    /** What people call it. */
    public String label(Locale language) {
        return Texts.in(language, labelKey);
    }

    /** What stands above it in a file for people: the name that never changes, then what people call it. */
    public String title(Locale language) {
        return name + " (" + label(language) + ")";
    }
}
