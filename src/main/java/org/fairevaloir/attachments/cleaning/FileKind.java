package org.fairevaloir.attachments.cleaning;

import java.util.Locale;

/** The five kinds of file that may be attached, as their content tells them apart. */
public enum FileKind {
    PDF("application/pdf"),
    PNG("image/png"),
    JPEG("image/jpeg"),
    ODT("application/vnd.oasis.opendocument.text"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final String contentType;

    FileKind(String contentType) {
        this.contentType = contentType;
    }

    /** The one content type under which such a file is handed out, whatever the browser called it. */
    public String contentType() {
        return contentType;
    }

    /** The end of the name under which such a file is handed out, without dot. */
    public String extension() {
        return this == JPEG ? "jpg" : name().toLowerCase(Locale.ROOT);
    }
}
