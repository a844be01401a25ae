package org.fairevaloir.imports;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.fairevaloir.imports.checking.Finding;
import org.fairevaloir.imports.model.ImportState;
import org.fairevaloir.imports.model.RowState;
import org.fairevaloir.imports.model.Tally;
import org.jspecify.annotations.Nullable;

/**
 * A batch as its association sees it.
 *
 * @param name of the file
 * @param lines filled rows of the file
 * @param submitting whether what is complete is submitted
 * @param remarks about the columns, while it is a preview
 * @param findings about some of the cases, while it is a preview
 * @param told about how many cases there is something to tell
 * @param sentBefore when the same file was imported before; null where it wasn't
 * @param left numbers of the rows whose cases were not imported, the first of them
 * @param kept the cases that stayed when the batch was undone, reason by reason
 */
public record ImportView(
        UUID id,
        String name,
        ImportState state,
        Instant createdAt,
        int lines,
        boolean submitting,
        Tally tally,
        List<Finding> remarks,
        List<Finding> findings,
        long told,
        @Nullable Instant sentBefore,
        List<Integer> left,
        List<Kept> kept) {

    /**
     * Cases that stayed for one reason.
     *
     * @param references the first of them
     */
    public record Kept(RowState why, long cases, List<String> references) {}
}
