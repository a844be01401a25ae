package org.fairevaloir.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.AbstractMap;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.Set;

/**
 * Every sentence of the interface, as pages ask for it: {@code #{text['cases.list.title']}}. The first word of a key
 * names its bundle, {@code i18n/cases_fr.properties}. A key that is missing is shown between question marks, and a
 * test makes sure that none is.
 */
@Named("text")
@ApplicationScoped
public class Texts extends AbstractMap<String, String> {
    private static final Control NO_OTHER_LANGUAGE = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    @Inject
    Language language;

    @Override
    public String get(Object key) {
        return in(language.getLocale(), String.valueOf(key));
    }

    /** The sentence with its arguments, in the person's language. */
    public String get(String key, Object... arguments) {
        return in(language.getLocale(), key, arguments);
    }

    /** The sentence in a given language, such as that of a letter. */
    public static String in(Locale locale, String key, Object... arguments) {
        return find(locale, key, arguments).orElse("?" + key + "?");
    }

    /** The sentence in a given language; empty when there is no such key. */
    public static Optional<String> find(Locale locale, String key, Object... arguments) {
        String bundle = key.substring(0, Math.max(0, key.indexOf('.')));
        try {
            String sentence = ResourceBundle.getBundle("i18n." + bundle, locale, NO_OTHER_LANGUAGE)
                    .getString(key);
            return Optional.of(
                    arguments.length == 0 ? sentence : new MessageFormat(sentence, locale).format(arguments));
        } catch (MissingResourceException e) {
            return Optional.empty();
        }
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
        return Set.of();
    }
}
