package org.fairevaloir.cases.exports;

/**
 * The leave to read cases for one export, given by {@link ExportCases} once the journal has it: nobody else makes one.
 * Whose cases these are is asked again for every page.
 */
public final class Export {
    private final ExportOrder order;
    private final long count;

    Export(ExportOrder order, long count) {
        this.order = order;
        this.count = count;
    }

    public ExportOrder order() {
        return order;
    }

    /** How many cases there were when it was asked for. */
    public long count() {
        return count;
    }
}
