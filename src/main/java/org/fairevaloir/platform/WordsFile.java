package org.fairevaloir.platform;

import static org.fairevaloir.shared.JsonTexts.JSON;

import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fairevaloir.codelists.CodeLists;
import org.fairevaloir.codelists.model.Code;

/**
 * The definitions and examples of a code list, for the script that shows them beside a choice: {@code /words/fr/right}.
 * They are public knowledge; a browser keeps them for an hour.
 */
@WebServlet("/words/*")
public class WordsFile extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern ADDRESS = Pattern.compile("/(fr|en)/([a-z_]{1,40})");

    @Inject
    transient CodeLists lists;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse answer) throws IOException {
        Matcher address = ADDRESS.matcher(String.valueOf(request.getPathInfo()));
        List<Code> codes = address.matches() ? lists.codes(address.group(2)) : List.of();
        if (codes.isEmpty()) {
            answer.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Locale locale = Locale.forLanguageTag(address.group(1));
        JsonArrayBuilder words = JSON.createArrayBuilder();
        codes.forEach(code ->
                words.add(JSON.createObjectBuilder().add("code", code.code()).add("help", code.help(locale))));
        answer.setContentType("application/json");
        answer.setCharacterEncoding(StandardCharsets.UTF_8.name());
        answer.setHeader("Cache-Control", "private, max-age=3600");
        answer.getWriter().write(words.build().toString());
    }
}
