package org.fairevaloir.platform.errors;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The few fixed pieces of HTML of {@link PlainPage}, read once; everything filled in is escaped. */
public final class Frames {
    static final Frames PAGE = new Frames("page.html");
    static final Frames SIGN_OUT = new Frames("sign-out.html");
    static final Frames GO_ON = new Frames("go-on.html");
    static final Frames NOTICE = new Frames("notice.html");

    private static final Pattern PLACE = Pattern.compile("\\{\\{(\\{?)(\\w+)}?}}");

    private final String html;

    private Frames(String name) {
        try (InputStream in = Frames.class.getResourceAsStream("/frames/" + name)) {
            if (in == null) {
                throw new IllegalStateException("missing frame " + name);
            }
            html = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts values in the place of {@code {{name}}}; {@code {{{name}}}} takes a piece that a frame made. */
    String fill(Map<String, String> values) {
        return PLACE.matcher(html).replaceAll(place -> {
            String value = Objects.requireNonNull(values.get(place.group(2)), place.group());
            return Matcher.quoteReplacement(place.group(1).isEmpty() ? escaped(value) : value);
        });
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
