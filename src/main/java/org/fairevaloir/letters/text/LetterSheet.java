package org.fairevaloir.letters.text;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * A letter as it is read, part after part, with nothing left to resolve. This is what is frozen, hashed, shown and
 * printed.
 *
 * @param heading place and date
 * @param subject lines; the first begins with its label
 * @param attachments lines; empty without any
 * @param membersTitle introduces the list of members
 * @param contact line with how to reach the coordination
 */
public record LetterSheet(
        String heading,
        List<String> addressee,
        List<String> subject,
        String salutation,
        List<String> paragraphs,
        String closing,
        List<String> signature,
        List<String> attachments,
        List<String> copies,
        List<String> sources,
        String membersTitle,
        List<String> members,
        String contact)
        implements Serializable {
    static final String NB = FrenchTypography.NO_BREAK_SPACE;
    public static final String COPIES = "Copies" + NB + ":";
    public static final String SOURCES = "Sources des chiffres" + NB + ":";
    public static final String ATTACHMENTS = "PJ" + NB + ": ";

    public LetterSheet {
        addressee = List.copyOf(addressee);
        subject = List.copyOf(subject);
        paragraphs = List.copyOf(paragraphs);
        signature = List.copyOf(signature);
        attachments = List.copyOf(attachments);
        copies = List.copyOf(copies);
        sources = List.copyOf(sources);
        members = List.copyOf(members);
    }

    /** All names of members in one sentence. */
    public String membersSentence() {
        return String.join(", ", members) + ".";
    }

    /** The whole letter as plain text, parts separated by an empty line. */
    public String text() {
        List<String> parts = new ArrayList<>();
        parts.add(heading);
        parts.add(lines(addressee));
        parts.add(lines(subject));
        parts.add(salutation);
        parts.addAll(paragraphs);
        parts.add(closing);
        parts.add(lines(signature));
        if (!attachments.isEmpty()) {
            parts.add(ATTACHMENTS + lines(attachments));
        }
        addList(parts, COPIES, copies);
        addList(parts, SOURCES, sources);
        parts.add(membersTitle + "\n" + membersSentence());
        parts.add(contact);
        return String.join("\n\n", parts) + "\n";
    }

    private static void addList(List<String> parts, String title, List<String> entries) {
        if (!entries.isEmpty()) {
            parts.add(title);
            parts.add(lines(entries.stream().map(entry -> "- " + entry).toList()));
        }
    }

    private static String lines(List<String> lines) {
        return String.join("\n", lines);
    }
}
