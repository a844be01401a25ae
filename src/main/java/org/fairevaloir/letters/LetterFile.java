package org.fairevaloir.letters;

import java.io.IOException;
import java.io.OutputStream;

/** A letter as a file to be saved, always under the same name. */
public final class LetterFile {
    private final String name;
    private final byte[] content;

    LetterFile(String name, byte[] content) {
        this.name = name;
        this.content = content;
    }

    public String name() {
        return name;
    }

    public int length() {
        return content.length;
    }

    public void writeTo(OutputStream out) throws IOException {
        out.write(content);
    }
}
