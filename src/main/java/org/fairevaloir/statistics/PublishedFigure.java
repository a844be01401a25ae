package org.fairevaloir.statistics;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * A figure that a letter may cite: "au moins {@code atLeast}" persons, with everything that says where it comes from.
 *
 * @param cutoff the cases validated up to this instant were counted
 * @param table key of the first table that shows the cell; its title is the text {@code statistics.table.<key>}
 * @param period a calendar year, or "ALL"
 * @param coordinates which persons: none for everybody
 * @param atLeast always true, never the exact number
 * @param cellId canonical form, to find the cell again in the edition
 * @param editionHash SHA-256 of the edition's frozen content
 */
public record PublishedFigure(
        UUID editionId,
        int editionNumber,
        Instant cutoff,
        String table,
        String period,
        List<Coordinate> coordinates,
        int atLeast,
        String cellId,
        String editionHash)
        implements Serializable {

    public PublishedFigure {
        coordinates = List.copyOf(coordinates);
    }

    /**
     * One code of the cell; the title of the dimension is the text {@code statistics.dimension.<dimension>}.
     *
     * @param words label by language, as frozen in the edition
     */
    public record Coordinate(String dimension, String code, Map<String, String> words) implements Serializable {
        public Coordinate {
            words = Map.copyOf(words);
        }

        public String word(Locale locale) {
            return words.getOrDefault(locale.getLanguage(), code);
        }
    }
}
