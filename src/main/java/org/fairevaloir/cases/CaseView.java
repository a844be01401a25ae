package org.fairevaloir.cases;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.fairevaloir.cases.facts.ChangedPart;
import org.fairevaloir.cases.model.CaseStatus;
import org.jspecify.annotations.Nullable;

/**
 * An opened case.
 *
 * @param content what it says; for the coordinator without the association's own mark and note
 * @param notes what the association and the coordinator said to each other, newest first
 * @param proposal what its association told since it was counted; null when nothing waits
 */
public record CaseView(
        String reference,
        String association,
        Progress progress,
        CaseDraft content,
        List<Note> notes,
        @Nullable Proposal proposal)
        implements Serializable {
    public CaseView {
        notes = List.copyOf(notes);
    }

    public CaseStatus status() {
        return progress.status();
    }

    /**
     * Where it stands.
     *
     * @param waits whether a coordinator may take it in review now
     * @param mine whether the reader holds it in review now
     * @param keptUntil until when somebody holds it in review; null when nobody does
     * @param owner name of who looks after it; empty for somebody of another organisation
     * @param leftOut why statistics leave it out, as a code; null when they count it, and for its association: it could
     *     tell of a case of another one
     * @param erasureAskedAt null when nobody asked
     * @param erasureGround null unless it was erased
     */
    public record Progress(
            CaseStatus status,
            boolean waits,
            boolean mine,
            @Nullable Instant keptUntil,
            String owner,
            @Nullable String leftOut,
            @Nullable Instant erasureAskedAt,
            @Nullable String erasureGround)
            implements Serializable {}

    /**
     * One remark, as text.
     *
     * @param field path of the field it is about; empty for the whole case
     * @param by name of who said it; empty for somebody of another organisation
     */
    public record Note(Instant at, String authorRole, String by, String field, String text) implements Serializable {}

    /**
     * A version that waits.
     *
     * @param content as a form opens it
     * @param changes to what the case says
     */
    public record Proposal(int number, Instant at, String by, CaseDraft content, List<ChangedPart> changes)
            implements Serializable {
        public Proposal {
            changes = List.copyOf(changes);
        }
    }
}
