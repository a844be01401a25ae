package org.fairevaloir.letters.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A letter to begin with: wording with inserts, and who signs, may be asked and gets a copy. It is a text file that a
 * lawyer can read: each part begins with a line {@code @part}, its text follows on that line or on the next ones.
 *
 * @param titles what it is for, by language
 */
public record LetterTemplate(
        Map<String, String> titles,
        String subjectLabel,
        String subject,
        String salutation,
        List<String> paragraphs,
        String closing,
        String signatory,
        List<String> attachments,
        List<String> copies) {

    public LetterTemplate {
        titles = Map.copyOf(titles);
        paragraphs = List.copyOf(paragraphs);
        attachments = List.copyOf(attachments);
        copies = List.copyOf(copies);
    }

    /** @throws IllegalArgumentException when a part is missing or its name is unknown */
    public static LetterTemplate parse(String file) {
        Parts parts = new Parts(file);
        return new LetterTemplate(
                parts.byLanguage("title"),
                parts.the("label"),
                parts.the("subject"),
                parts.the("salutation"),
                parts.all("paragraph"),
                parts.the("closing"),
                parts.the("signatory"),
                parts.all("attachment"),
                parts.all("copy"));
    }

    /** The parts of a file, each name with its texts. */
    private static final class Parts {
        private static final List<String> KNOWN = List.of(
                "title-fr",
                "title-en",
                "label",
                "subject",
                "salutation",
                "paragraph",
                "closing",
                "signatory",
                "attachment",
                "copy");

        private static final Pattern EACH = Pattern.compile("(?m)^@");

        private final Map<String, List<String>> texts = new LinkedHashMap<>();

        Parts(String file) {
            EACH.splitAsStream(file).filter(part -> !part.isBlank()).forEach(this::add);
        }

        private void add(String part) {
            int end = part.indexOf('\n') < 0 ? part.length() : part.indexOf('\n');
            String first = part.substring(0, end).strip();
            String name = first.split(" ", 2)[0];
            if (!KNOWN.contains(name)) {
                throw new IllegalArgumentException("unknown part @" + name);
            }
            String text = (first.substring(name.length()) + part.substring(end)).strip();
            texts.computeIfAbsent(name, n -> new ArrayList<>()).add(text);
        }

        List<String> all(String name) {
            return texts.getOrDefault(name, List.of());
        }

        String the(String name) {
            return Optional.of(all(name))
                    .filter(found -> found.size() == 1)
                    .map(found -> found.get(0))
                    .orElseThrow(() -> new IllegalArgumentException("needs exactly one @" + name));
        }

        Map<String, String> byLanguage(String name) {
            return Map.of("fr", the(name + "-fr"), "en", the(name + "-en"));
        }
    }
}
