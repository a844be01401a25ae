package org.fairevaloir.statistics;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.fairevaloir.statistics.model.Edition;
import org.jspecify.annotations.Nullable;

/**
 * An edition in a list.
 *
 * @param number editions are numbered as they are compiled; one that was never published leaves a gap
 * @param cutoff the cases validated up to this instant are counted
 * @param publishedAt empty while only the coordinator reads it
 * @param hash SHA-256 of the frozen content, in hexadecimal
 */
public record EditionSummary(
        UUID id, int number, Instant cutoff, @Nullable Instant publishedAt, String hash) implements Serializable {

    static EditionSummary of(Edition edition) {
        return new EditionSummary(
                edition.id(), edition.number(), edition.cutoff(), edition.publishedAt(), edition.hash());
    }

    public boolean isPublished() {
        return publishedAt != null;
    }
}
