package org.fairevaloir.platform.errors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page with one thing to say. It needs nothing that may just have failed: no database, no Faces view, no login.
 * Its frame is {@code frames/page.html}.
 */
public final class PlainPage {
    private final HttpServletRequest request;
    private final ErrorTexts texts;

    public PlainPage(HttpServletRequest request) {
        this.request = request;
        this.texts = ErrorTexts.of(request);
    }

    /** @param incident id to tell the person, if any */
    public void write(HttpServletResponse response, String key, @Nullable String incident) throws IOException {
        response.setContentType("text/html; charset=UTF-8");
        response.setHeader("Content-Language", texts.language().getLanguage());
        String page = Frames.PAGE.fill(Map.of(
                "lang", texts.language().getLanguage(),
                "context", request.getContextPath(),
                "product", texts.label("product"),
                "title", texts.title(key),
                "text", texts.text(key),
                "incident", incident == null ? "" : texts.label("incident") + " " + incident,
                "action", action(key)));
        response.getWriter().write(page);
    }

    /** What to do next: sign out and take another account, or go on. */
    private String action(String key) {
        boolean refused = key.startsWith("refused_");
        Frames frame = refused ? Frames.SIGN_OUT : Frames.GO_ON;
        String label = refused ? "sign_out" : key.equals("signed_out") ? "sign_in" : "home";
        return frame.fill(Map.of("context", request.getContextPath(), "label", texts.label(label)));
    }
}
