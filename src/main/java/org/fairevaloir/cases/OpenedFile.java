package org.fairevaloir.cases;

import java.io.IOException;
import java.io.OutputStream;

/** A file of a case, to be saved and never shown in place. */
public final class OpenedFile {
    private final String name;
    private final String contentType;
    private final byte[] content;

    OpenedFile(String name, String contentType, byte[] content) {
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

    public int length() {
        return content.length;
    }

    public void writeTo(OutputStream out) throws IOException {
        out.write(content);
    }
}
