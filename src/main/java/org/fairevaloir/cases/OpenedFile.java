package org.fairevaloir.cases;

/** A file of a case, to be saved and never shown in place. */
public final class OpenedFile {
    private final String name;
    private final String contentType;
    private final byte[] content;

    /** @param content the file itself, not a copy */
    public OpenedFile(String name, String contentType, byte[] content) {
        this.name = name;
        this.contentType = contentType;
        this.content = content;
    }

    public String name() {
        return name;
    }

    public String contentType() {
        return contentType;
    }

    /** The file itself, not a copy: it may have 20 MB. */
    public byte[] content() {
        return content;
    }
}
