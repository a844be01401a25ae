package org.fairevaloir.shared;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/** The language in which a person reads the pages: French until another is chosen. */
@Named
@SessionScoped
public class Language implements Serializable {
    private static final long serialVersionUID = 1L;

    public static final Locale DEFAULT = Locale.FRENCH;
    private static final List<Locale> KNOWN = List.of(Locale.FRENCH, Locale.ENGLISH);

    private Locale locale = DEFAULT;

    public Locale getLocale() {
        return locale;
    }

    public List<Locale> getKnown() {
        return KNOWN;
    }

    /** Takes a language that the platform has; keeps the present one otherwise. */
    public void choose(String tag) {
        locale = KNOWN.stream()
                .filter(known -> known.getLanguage().equals(tag))
                .findFirst()
                .orElse(locale);
    }
}
