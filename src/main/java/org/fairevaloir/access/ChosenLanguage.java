package org.fairevaloir.access;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.stream.Stream;
import org.fairevaloir.shared.Language;

/** The language that this browser once chose, for what is said without a session: before login, and when it fails. */
public final class ChosenLanguage {
    private ChosenLanguage() {}

    public static Locale of(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Language.DEFAULT
                : Stream.of(cookies)
                        .filter(cookie -> cookie.getName().equals(Language.COOKIE))
                        .flatMap(cookie -> Language.known(cookie.getValue()).stream())
                        .findFirst()
                        .orElse(Language.DEFAULT);
    }
}
