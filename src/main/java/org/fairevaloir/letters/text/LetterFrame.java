package org.fairevaloir.letters.text;

import java.util.List;

/**
 * What stands around the writing, all from data.
 *
 * @param addressee name, office, street, town
 * @param signature name, office, for whom
 * @param copies who gets a copy, as printed
 * @param sources of the figures that are cited, in the order in which they are cited
 * @param collective name of the Collectif
 * @param members names of the associations that were members on the day of the letter, in its order
 * @param contact how to reach the coordination
 */
public record LetterFrame(
        List<String> addressee,
        List<String> signature,
        List<String> copies,
        List<String> sources,
        String collective,
        List<String> members,
        String contact) {

    public LetterFrame {
        addressee = List.copyOf(addressee);
        signature = List.copyOf(signature);
        copies = List.copyOf(copies);
        sources = List.copyOf(sources);
        members = List.copyOf(members);
    }
}
