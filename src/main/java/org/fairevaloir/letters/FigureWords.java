package org.fairevaloir.letters;

import java.util.Locale;
import java.util.stream.Collectors;
import org.fairevaloir.letters.text.FrenchTypography;
import org.fairevaloir.shared.Clocks;
import org.fairevaloir.shared.Texts;
import org.fairevaloir.statistics.PublishedFigure;
import org.fairevaloir.statistics.PublishedFigure.Coordinate;

/** What a letter says of a figure, in the letter's own language: French, whoever writes it. */
final class FigureWords {
    private static final Locale LETTER = Locale.FRENCH;
    private static final String YEAR = "\\d{4}";

    private FigureWords() {}

    /** « au moins 1 240 »: always true, never the exact number. */
    static String shown(PublishedFigure figure) {
        return Texts.in(LETTER, "letters.figure.shown", FrenchTypography.number(figure.atLeast()));
    }

    /** What it counts, when, and the edition that says so. */
    static String source(PublishedFigure figure) {
        String counted = figure.coordinates().isEmpty()
                ? Texts.in(LETTER, "letters.figure.everybody")
                : figure.coordinates().stream().map(FigureWords::coordinate).collect(Collectors.joining(", "));
        String day = FrenchTypography.day(figure.cutoff().atZone(Clocks.PARIS).toLocalDate());
        return Texts.in(
                LETTER,
                "letters.figure.source",
                counted,
                period(figure.period()),
                Integer.toString(figure.editionNumber()),
                day);
    }

    private static String coordinate(Coordinate coordinate) {
        String dimension = Texts.in(LETTER, "statistics.dimension." + coordinate.dimension());
        return Texts.in(LETTER, "letters.figure.coordinate", dimension, coordinate.word(LETTER));
    }

    private static String period(String period) {
        return period.matches(YEAR)
                ? Texts.in(LETTER, "letters.figure.year", period)
                : Texts.in(LETTER, "letters.figure.allYears");
    }
}
