package org.fairevaloir.letters.text;

import java.util.ArrayList;
import java.util.List;

/** Puts what was written, the facts and the frame together into a French letter. */
public final class LetterComposer {
    private final Facts facts;
    private final List<Unresolved> unresolved = new ArrayList<>();

    private LetterComposer(Facts facts) {
        this.facts = facts;
    }

    /**
     * A letter put together.
     *
     * @param unresolved inserts that read nothing, with the field in which they stand; none in a letter to be issued
     */
    public record Composition(LetterSheet sheet, List<Unresolved> unresolved) {
        public Composition {
            unresolved = List.copyOf(unresolved);
        }
    }

    /** An insert without a fact, in a field such as {@code paragraphs[2].text}. */
    public record Unresolved(String field, String insert) {}

    public static Composition compose(LetterParts parts, LetterFrame frame, Facts facts) {
        LetterComposer composer = new LetterComposer(facts);
        LetterSheet sheet = composer.sheet(parts, frame);
        return new Composition(sheet, composer.unresolved);
    }

    private LetterSheet sheet(LetterParts parts, LetterFrame frame) {
        String label = parts.subjectLabel() + LetterSheet.NB + ": ";
        return new LetterSheet(
                read("place", parts.place()) + ", le " + FrenchTypography.day(parts.date()),
                set(frame.addressee()),
                read("subject", label + parts.subject()).lines().toList(),
                read("salutation", parts.salutation()),
                readAll("paragraphs", parts.paragraphs()),
                read("closing", parts.closing()),
                set(frame.signature()),
                readAll("attachments", parts.attachments()),
                set(frame.copies()),
                set(frame.sources()),
                FrenchTypography.spaced("Associations membres du " + frame.collective() + " :"),
                frame.members(),
                FrenchTypography.spaced("Coordination : " + frame.contact()));
    }

    private List<String> readAll(String field, List<String> texts) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            all.add(read(field + "[" + i + "].text", texts.get(i)));
        }
        return all;
    }

    private String read(String field, String text) {
        Inserts.Resolved resolved = Inserts.resolve(text, facts);
        resolved.unknown().forEach(insert -> unresolved.add(new Unresolved(field, insert)));
        return FrenchTypography.spaced(resolved.text());
    }

    private static List<String> set(List<String> lines) {
        return lines.stream().map(FrenchTypography::spaced).toList();
    }
}
