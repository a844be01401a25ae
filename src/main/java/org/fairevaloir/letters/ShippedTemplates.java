package org.fairevaloir.letters;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fairevaloir.letters.text.LetterTemplate;

/** The templates that ship with the platform: {@code letters/<key>.txt}, reviewed like law. */
final class ShippedTemplates {
    private static final List<String> KEYS = List.of("commitments_fr", "figures_fr");

    private ShippedTemplates() {}

    static Map<String, LetterTemplate> all() {
        Map<String, LetterTemplate> all = new LinkedHashMap<>();
        KEYS.forEach(key -> all.put(key, read(key)));
        return all;
    }

    static Optional<LetterTemplate> find(String key) {
        return KEYS.contains(key) ? Optional.of(read(key)) : Optional.empty();
    }

    private static LetterTemplate read(String key) {
        String path = "letters/" + key + ".txt";
        try (InputStream file = ShippedTemplates.class.getClassLoader().getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalStateException("missing file " + path);
            }
            return LetterTemplate.parse(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
