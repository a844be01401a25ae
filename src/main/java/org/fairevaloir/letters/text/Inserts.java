package org.fairevaloir.letters.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The typed inserts of a text: a name in braces, such as <code>{measure:P2014-22.number}</code>. */
public final class Inserts {
    private static final Pattern INSERT = Pattern.compile("\\{([^{}]*)\\}");

    private Inserts() {}

    /**
     * A text whose inserts were read.
     *
     * @param text with what the inserts read; an insert that reads nothing stays as it was typed
     * @param unknown names of the inserts that read nothing
     */
    public record Resolved(String text, List<String> unknown) {
        public Resolved {
            unknown = List.copyOf(unknown);
        }
    }

    /** The insert of that name, to be put into a text. */
    public static String of(String name) {
        return "{" + name + "}";
    }

    /** Names of all inserts of a text, in their order. */
    public static List<String> names(String text) {
        return INSERT.matcher(text).results().map(found -> found.group(1)).toList();
    }

    public static Resolved resolve(String text, Facts facts) {
        List<String> unknown = new ArrayList<>();
        Matcher inserts = INSERT.matcher(text);
        String read = inserts.replaceAll(found -> {
            String name = found.group(1);
            return Matcher.quoteReplacement(facts.read(name).orElseGet(() -> {
                unknown.add(name);
                return of(name);
            }));
        });
        return new Resolved(read, unknown);
    }
}
