package org.fairevaloir.testing.offenders.web;

import org.fairevaloir.statistics.ExactTable;
import org.jspecify.annotations.Nullable;

/** What observers read, with an exact number in it. */
public class EditionOffender {
    @Nullable
    ExactTable exact;
}
