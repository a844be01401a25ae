package org.fairevaloir.letters;

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

    /** The file itself, not a copy. */
    public byte[] content() {
        return content;
    }
}
