package org.fairevaloir.letters;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.fairevaloir.letters.text.FrenchTypography;

/**
 * The founding letter, as it was typed in 2015.
 *
 * <p>Two letters are compared line by line. Nothing is done to a line except this: no-break spaces count as spaces,
 * because the reference was typed without. Empty lines are not compared. Every other character is.
 */
public final class ReferenceLetter {
    private ReferenceLetter() {}

    /** The lines of the reference. */
    public static List<String> lines() {
        return lines(text());
    }

    /** The lines of a letter, as they are compared. */
    public static List<String> lines(String letter) {
        return FrenchTypography.plain(letter)
                .lines()
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String text() {
        try (InputStream file = ReferenceLetter.class.getResourceAsStream("/letters/letter-2015-04-21.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
