package org.fairevaloir.letters;

import java.util.List;
import java.util.Locale;
import org.fairevaloir.access.Permission;
import org.fairevaloir.access.Requires;
import org.fairevaloir.access.UseCase;

/** The coordinator lists the templates with which a letter can begin. */
@UseCase
@Requires(Permission.WRITE_LETTER)
public class ListTemplates {
    /** A template in a menu. */
    public record Choice(String key, String title) {}

    /** @param locale of the titles, not of the letters */
    public List<Choice> list(Locale locale) {
        return ShippedTemplates.all().entrySet().stream()
                .map(template -> new Choice(
                        template.getKey(),
                        template.getValue().titles().getOrDefault(locale.getLanguage(), template.getKey())))
                .toList();
    }
}
