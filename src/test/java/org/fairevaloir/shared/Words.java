package org.fairevaloir.shared;

import java.util.UUID;

/** Words made up for a test. */
public final class Words {
    private Words() {}

    /**
     * 32 letters that no other test and no other run writes, and that nobody takes for a number or a name: all 122
     * random bits of an identifier, each digit of it told as a letter from a to p.
     */
    public static String unique() {
        StringBuilder word = new StringBuilder(32);
        UUID.randomUUID()
                .toString()
                .replace("-", "")
                .chars()
                .map(digit -> 'a' + Character.digit(digit, 16))
                .forEach(letter -> word.append((char) letter));
        return word.toString();
    }
}
