package org.fairevaloir.spreadsheets.reading;

/**
 * How much of a stranger's file is read.
 *
 * @param storedBytes of the file as it arrives
 * @param inflatedBytes of all its parts once inflated; counted, never believed
 * @param inflation how many times its stored size the file may inflate to, once it is past the first megabytes
 * @param parts of a ZIP
 * @param rows filled ones below the header
 * @param columns up to the last filled one
 * @param cellLength characters
 */
public record Limits(
        int storedBytes, long inflatedBytes, int inflation, int parts, int rows, int columns, int cellLength) {
    static final int MEGABYTE = 1024 * 1024;

    /** Small files may inflate as they like: ten thousand equal rows are no attack. */
    private static final long FREELY_INFLATED = 16L * MEGABYTE;

    public static final Limits USUAL = new Limits(20 * MEGABYTE, 200L * MEGABYTE, 200, 1_000, 10_000, 200, 5_000);

    public Limits withRows(int most) {
        return new Limits(storedBytes, inflatedBytes, inflation, parts, most, columns, cellLength);
    }

    /** How many bytes a file of this stored size may inflate to. */
    long inflatedBytes(int stored) {
        return Math.min(inflatedBytes, Math.max(FREELY_INFLATED, (long) inflation * stored));
    }
}
