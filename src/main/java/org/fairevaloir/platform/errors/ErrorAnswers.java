package org.fairevaloir.platform.errors;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Every error of the whole platform ends here ({@code error-page} in {@code web.xml}) and is told once, in the form
 * that the asker reads: a problem document for the API, a message on the page for a part of a page, else a page.
 */
@WebServlet("/error-answer")
public class ErrorAnswers extends HttpServlet {
    private static final long serialVersionUID = 1L;

    /** As in {@code web.xml}; the server answers 403 to all others, which 405 says better. */
    private static final Set<String> USED_METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE");

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        // Asked for by its own address, it is one more address that does not exist.
        int code = status instanceof Integer given ? given : HttpServletResponse.SC_NOT_FOUND;
        boolean refusedMethod = code == HttpServletResponse.SC_FORBIDDEN && !USED_METHODS.contains(request.getMethod());
        answer(request, response, refusedMethod ? HttpServletResponse.SC_METHOD_NOT_ALLOWED : code);
    }

    private static void answer(HttpServletRequest request, HttpServletResponse response, int status)
            throws IOException {
        ErrorTexts texts = isApi(request) ? ErrorTexts.forProgram(request) : ErrorTexts.of(request);
        String key = key(request, texts, status);
        if (isApi(request)) {
            response.setStatus(status);
            response.setContentType(ProblemDocument.TYPE);
            response.getWriter().write(ProblemDocument.of(texts, new Diagnosis(status, key), incident(request)));
            return;
        }
        // What is forbidden looks like what does not exist, unless login explained it.
        boolean hidden = status == HttpServletResponse.SC_FORBIDDEN && key.equals("refused");
        int shownStatus = hidden ? HttpServletResponse.SC_NOT_FOUND : status;
        String shownKey = hidden ? "not_found" : key;
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            notice(request, response, shownKey);
        } else {
            response.setStatus(shownStatus);
            new PlainPage(request).write(response, shownKey, incident(request));
        }
    }

    /**
     * A message in the page that is open, which keeps what was typed: the layout's element {@code notice}. A redirect
     * would throw the text away. Faces reads partial answers only with status 200.
     */
    private static void notice(HttpServletRequest request, HttpServletResponse response, String key)
            throws IOException {
        ErrorTexts texts = ErrorTexts.of(request);
        String incident = incident(request);
        response.setStatus(HttpServletResponse.SC_OK);
        response.setContentType("text/xml; charset=UTF-8");
        response.getWriter()
                .write(Frames.NOTICE.fill(Map.of(
                        "title", texts.title(key),
                        "text", texts.text(key),
                        "incident", incident == null ? "" : texts.label("incident") + " " + incident,
                        "address", original(request),
                        "link", texts.label("new_tab"))));
    }

    private static String key(HttpServletRequest request, ErrorTexts texts, int status) {
        Object message = request.getAttribute(RequestDispatcher.ERROR_MESSAGE);
        return message instanceof String key && texts.knows(key) ? key : ErrorTexts.keyOf(status);
    }

    private static boolean isApi(HttpServletRequest request) {
        String path = original(request).substring(request.getContextPath().length());
        return path.equals("/api") || path.startsWith("/api/");
    }

    private static String original(HttpServletRequest request) {
        Object uri = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return uri instanceof String original ? original : request.getRequestURI();
    }

    private static @Nullable String incident(HttpServletRequest request) {
        return (String) request.getAttribute(Incidents.ID);
    }
}
