package org.fairevaloir.attachments.cleaning.office;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.fairevaloir.attachments.cleaning.Allowance;
import org.fairevaloir.attachments.cleaning.Magic;
import org.fairevaloir.attachments.cleaning.picture.PictureCleaner;

/** The pictures of a document, cleaned and under names of our own: the old name may be that of a person. */
final class Pictures {
    private final Parts parts;
    private final PictureCleaner cleaner;
    private final String folder;
    private final Map<String, String> newNames = new LinkedHashMap<>();
    private final Map<String, byte[]> cleaned = new LinkedHashMap<>();
    private int blanked;

    Pictures(Parts parts, String folder, Allowance allowance) {
        this.parts = parts;
        this.folder = folder;
        this.cleaner = new PictureCleaner(allowance);
    }

    /** The name under which the picture is kept from now on. A drawing that can't be cleaned becomes a blank. */
    Optional<String> renamed(String oldName) {
        if (!parts.has(oldName)) {
            return Optional.empty();
        }
        return Optional.of(newNames.computeIfAbsent(oldName, this::keep));
    }

    Map<String, byte[]> cleaned() {
        return cleaned;
    }

    int blanked() {
        return blanked;
    }

    private String keep(String oldName) {
        byte[] picture = cleaner.embedded(parts.the(oldName)).orElseGet(() -> {
            blanked++;
            return PictureCleaner.blank();
        });
        String name = folder + "picture" + (cleaned.size() + 1) + (Magic.JPEG.begins(picture) ? ".jpeg" : ".png");
        cleaned.put(name, picture);
        return name;
    }
}
