package org.fairevaloir.commitments;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fairevaloir.freetext.FreeTexts;
import org.jspecify.annotations.Nullable;

/**
 * A commitment as the coordinator writes it down.
 *
 * @param id chosen when the form is opened, so that the same form sent twice makes one commitment
 * @param measures the plan's measures that depend on it
 * @param confirmation of its author, that the texts name nobody who is protected: their {@link FreeTexts#fingerprint};
 *     null where none was asked for
 */
public record CommitmentDraft(
        UUID id,
        Promise promise,
        Occasion occasion,
        List<Link> measures,
        @Nullable String confirmation) implements Serializable {

    public CommitmentDraft {
        measures = List.copyOf(measures);
    }

    public FreeTexts texts() {
        return new FreeTexts()
                .add("title", promise.title())
                .add("text", promise.text())
                .add("quotedFrom", promise.quotedFrom());
    }

    /**
     * @param kind code of the list {@code commitment_kind}
     * @param maker code of the office holder
     * @param ministry code of the list {@code ministry}
     * @param text the exact words
     * @param quotedFrom where they are written
     */
    public record Promise(
            @Nullable String title,
            @Nullable String kind,
            @Nullable String maker,
            @Nullable String ministry,
            @Nullable String text,
            @Nullable String quotedFrom)
            implements Serializable {}

    /**
     * @param source code of the list {@code commitment_source}
     * @param dueBasis code of the list {@code due_basis}
     */
    public record Occasion(
            @Nullable String source,
            @Nullable UUID meeting,
            @Nullable LocalDate madeOn,
            @Nullable LocalDate dueOn,
            @Nullable String dueBasis)
            implements Serializable {}

    /** @param link code of the list {@code measure_link} */
    public record Link(String measure, @Nullable String link) implements Serializable {}
}
