package org.fairevaloir.e2e.pages;

/** Numbers as French pages write them. */
final class Figures {
    private Figures() {}

    /** The number in a text, whatever blanks are between its digits; 0 where there is none. */
    static int in(String text) {
        String digits = text.replaceAll("[^0-9]", "");
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }
}
