package org.fairevaloir.letters;

import java.util.ArrayList;
import java.util.List;
import org.fairevaloir.commitments.References;
import org.fairevaloir.letters.text.LetterParts;
import org.fairevaloir.shared.Problem;

/** What a letter must say: a draft may be incomplete but not absurd, an issued letter has everything. */
final class LetterRules {
    private static final int SHORT = 120;
    private static final int LINE = 250;
    private static final int SUBJECT = 500;
    private static final int PARAGRAPH = 5_000;

    private LetterRules() {}

    /** Problems that even a draft may not have: texts too long, people who don't exist. */
    static List<Problem> ofDraft(LetterContent content, References references) {
        List<Problem> problems = new ArrayList<>();
        LetterParts parts = content.parts();
        notLonger("place", parts.place(), 80, problems);
        notLonger("subjectLabel", parts.subjectLabel(), 20, problems);
        notLonger("subject", parts.subject(), SUBJECT, problems);
        notLonger("salutation", parts.salutation(), SHORT, problems);
        notLonger("closing", parts.closing(), SUBJECT, problems);
        for (int i = 0; i < parts.paragraphs().size(); i++) {
            notLonger("paragraphs[" + i + "].text", parts.paragraphs().get(i), PARAGRAPH, problems);
        }
        parts.attachments().forEach(title -> notLonger("attachments", title, LINE, problems));
        known("recipient", content.recipient(), references, problems);
        known("signatory", parts.signatory(), references, problems);
        parts.copies().forEach(copy -> known("copies", copy, references, problems));
        return problems;
    }

    /** What is still missing to issue it. */
    static List<Problem> missing(LetterParts parts) {
        List<Problem> problems = new ArrayList<>();
        required("place", parts.place(), problems);
        required("subject", parts.subject(), problems);
        required("salutation", parts.salutation(), problems);
        required("closing", parts.closing(), problems);
        for (int i = 0; i < parts.paragraphs().size(); i++) {
            required("paragraphs[" + i + "].text", parts.paragraphs().get(i), problems);
        }
        if (parts.paragraphs().isEmpty()) {
            problems.add(Problem.of("", "letters.problem.noParagraph"));
        }
        return problems;
    }

    private static void known(String field, String holder, References references, List<Problem> problems) {
        if (references.holder(holder).isEmpty()) {
            problems.add(Problem.of(field, "letters.problem.unknown"));
        }
    }

    private static void notLonger(String field, String text, int limit, List<Problem> problems) {
        if (text.length() > limit) {
            problems.add(Problem.of(field, "letters.problem.tooLong", Integer.toString(limit)));
        }
    }

    private static void required(String field, String text, List<Problem> problems) {
        if (text.isBlank()) {
            problems.add(Problem.of(field, "letters.problem.required"));
        }
    }
}
