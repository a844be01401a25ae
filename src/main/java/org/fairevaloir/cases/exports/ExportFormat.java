package org.fairevaloir.cases.exports;

import java.time.LocalDate;
import java.util.Locale;
import org.fairevaloir.spreadsheets.SheetFormat;

/** In which file cases leave. */
public enum ExportFormat {
    CSV(SheetFormat.CSV),
    XLSX(SheetFormat.XLSX),
    ODS(SheetFormat.ODS),
    /** The columns of the Human Trafficking Case Data Standard 2.0, as CSV; see {@code docs/htcds.md}. */
    HTCDS(SheetFormat.CSV);

    private final SheetFormat sheet;

    ExportFormat(SheetFormat sheet) {
        this.sheet = sheet;
    }

    public SheetFormat sheet() {
        return sheet;
    }

    /** The ending of the file's name. */
    public String ending() {
        return sheet.name().toLowerCase(Locale.ROOT);
    }

    /** The name of a file that is made that day. */
    public String fileName(LocalDate day) {
        return (this == HTCDS ? "htcds-" : "situations-") + day + "." + ending();
    }
}
