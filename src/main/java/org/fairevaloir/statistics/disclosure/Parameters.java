package org.fairevaloir.statistics.disclosure;

/**
 * The numbers of the protection, each at least as careful as the doctrine's default. They are constants of a catalogue
 * version, not settings of a server: the same cell protected with two different bases would tell more than either.
 *
 * @param base b: published values are multiples of it, and as many true values stay possible for ever
 * @param threshold T: what remains after the offset must reach it
 * @param contributors A: so many associations must have contributed
 * @param remainder k: so many persons must remain, after the offset, without the biggest contributor's
 */
public record Parameters(int base, int threshold, int contributors, int remainder) {
    public static final Parameters STANDARD = new Parameters(5, 10, 3, 11);

    private static final int CAREFUL_BASE = 5;
    private static final int CAREFUL_THRESHOLD = 10;
    private static final int CAREFUL_CONTRIBUTORS = 3;
    private static final int CAREFUL_REMAINDER = 11;

    /** @throws IllegalArgumentException when a number is less careful than the default */
    public Parameters {
        atLeast(CAREFUL_BASE, base);
        atLeast(CAREFUL_THRESHOLD, threshold);
        atLeast(CAREFUL_CONTRIBUTORS, contributors);
        atLeast(CAREFUL_REMAINDER, remainder);
    }

    private static void atLeast(int careful, int given) {
        if (given < careful) {
            throw new IllegalArgumentException(given + " is less careful than " + careful);
        }
    }
}
