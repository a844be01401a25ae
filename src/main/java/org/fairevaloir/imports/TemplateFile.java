package org.fairevaloir.imports;

/** A file to be saved. */
public final class TemplateFile {
    private final String name;
    private final String contentType;
    private final byte[] content;

    TemplateFile(String name, String contentType, byte[] content) {
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
