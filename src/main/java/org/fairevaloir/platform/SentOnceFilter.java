package org.fairevaloir.platform;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.fileupload2.jakarta.servlet6.JakartaServletFileUpload;
import org.fairevaloir.platform.SentForms.Answer;
import org.fairevaloir.platform.SentForms.SentForm;
import org.fairevaloir.shared.Digests;
import org.jspecify.annotations.Nullable;

/**
 * A form that arrives twice is acted on once. Who taps a button twice, because the answer takes its time, is shown what
 * the first tap did: the browser drops the first answer and asks for the second. Both say the same, word for word, in
 * the same session and from the same showing of the page, which its view state tells. Only an answer that leads to a page
 * is kept; one that shows the form again, such as a refusal or one more row, is given anew.
 */
public class SentOnceFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final String SHOWING = "jakarta.faces.ViewState";

    @Inject
    transient SentForms forms;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpSession session = request.getSession(false);
        if (session == null || !isForm(request)) {
            chain.doFilter(request, response);
            return;
        }
        SentForm form = forms.with(fingerprint(request, session.getId()));
        form.turn.lock();
        try {
            Answer known = form.answer();
            if (known == null) {
                chain.doFilter(request, response);
                remember(response, form);
            } else {
                repeat(known, response);
            }
        } finally {
            form.turn.unlock();
        }
    }

    /** A page's whole form; what its script sends in the background is shown by the same page and may come often. */
    private static boolean isForm(HttpServletRequest request) throws IOException {
        if (!request.getMethod().equals("POST") || request.getHeader("Faces-Request") != null) {
            return false;
        }
        // As Faces itself will say it, before anybody asks for a field: browsers don't tell.
        request.setCharacterEncoding(StandardCharsets.UTF_8.name());
        return request.getParameter(SHOWING) != null;
    }

    private static void remember(HttpServletResponse response, SentForm form) {
        String location = response.getHeader("Location");
        if (location != null) {
            form.was(new Answer(response.getStatus(), location, response.getHeaders("Set-Cookie")));
        }
    }

    private static void repeat(Answer known, HttpServletResponse response) {
        response.setStatus(known.status());
        response.setHeader("Location", known.location());
        known.cookies().forEach(cookie -> response.addHeader("Set-Cookie", cookie));
    }

    private static String fingerprint(HttpServletRequest request, String session) throws IOException, ServletException {
        StringBuilder all = new StringBuilder();
        add(all, session);
        add(all, request.getRequestURI());
        add(all, request.getQueryString());
        for (Map.Entry<String, String[]> field : new TreeMap<>(request.getParameterMap()).entrySet()) {
            add(all, field.getKey());
            for (String value : field.getValue()) {
                add(all, value);
            }
        }
        if (JakartaServletFileUpload.isMultipartContent(request)) {
            for (Part part : request.getParts()) {
                add(all, part.getName());
                add(all, part.getSubmittedFileName());
                try (InputStream content = part.getInputStream()) {
                    add(all, Digests.sha256(content.readAllBytes()));
                }
            }
        }
        return Digests.sha256(all.toString());
    }

    /** With its length, so that no two forms are put together to the same. */
    private static void add(StringBuilder all, @Nullable String said) {
        String text = said == null ? "" : said;
        all.append(text.length()).append(':').append(text);
    }
}
