package org.fairevaloir.cases;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.fairevaloir.cases.model.CaseStatus;

/**
 * An opened case.
 *
 * @param content what was typed; for the coordinator without the association's own mark and note
 * @param notes questions of the coordinator, newest first
 */
public record CaseView(
        String reference, String association, CaseStatus status, String author, CaseDraft content, List<Note> notes)
        implements Serializable {
    public CaseView {
        notes = List.copyOf(notes);
    }

    /** One question, as text. */
    public record Note(Instant at, String authorRole, String text) implements Serializable {}
}
