package org.fairevaloir.cases.exports;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How cases become rows. */
interface CaseTable {
    List<String> columns();

    /** One row, or one for each blockage; as many cells as there are columns. */
    List<? extends List<? extends @Nullable Object>> rows(ExportedCase exported);
}
