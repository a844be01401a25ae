package org.fairevaloir.shared;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The language in which a person reads the pages: French until another is chosen. */
@Named
@SessionScoped
public class Language implements Serializable {
    private static final long serialVersionUID = 1L;

    public static final Locale DEFAULT = Locale.FRENCH;

    /** The languages of the platform. */
    public static final List<Locale> ALL = List.of(Locale.FRENCH, Locale.ENGLISH);

    /** Cookie that keeps the choice from one session to the next, and for pages without a session. */
    public static final String COOKIE = "language";

    private Locale locale = DEFAULT;

    @PostConstruct
    void remember() {
        FacesContext page = FacesContext.getCurrentInstance();
        if (page != null && page.getExternalContext().getRequestCookieMap().get(COOKIE) instanceof Cookie chosen) {
            choose(chosen.getValue());
        }
    }

    /** The language of this tag, when the platform has it. */
    public static Optional<Locale> known(String tag) {
        return ALL.stream().filter(known -> known.getLanguage().equals(tag)).findFirst();
    }

    /** The language of the platform that a program asked for first; the default when it asked for none of them. */
    public static Locale accepted(List<Locale> wanted) {
        return wanted.stream()
                .flatMap(locale -> known(locale.getLanguage()).stream())
                .findFirst()
                .orElse(DEFAULT);
    }

    public Locale getLocale() {
        return locale;
    }

    public List<Locale> getKnown() {
        return ALL;
    }

    /** Takes a language that the platform has; keeps the present one otherwise. */
    public void choose(String tag) {
        locale = known(tag).orElse(locale);
    }
}
