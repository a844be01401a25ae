package org.fairevaloir.sharing;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.fairevaloir.cases.CaseDraft;
import org.fairevaloir.cases.CaseFileView;

/**
 * Another association's case, as it may be read for a while.
 *
 * @param content without the association's own mark and note
 * @param endsOn last day on which it can be read
 */
public record SharedCase(
        String reference, String association, CaseDraft content, List<CaseFileView> files, LocalDate endsOn)
        implements Serializable {
    public SharedCase {
        files = List.copyOf(files);
    }
}
