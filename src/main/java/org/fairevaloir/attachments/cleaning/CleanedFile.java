package org.fairevaloir.attachments.cleaning;

/** A file written anew: its kind, its bytes, and how many of its pictures could not be read and are blank now. */
public final class CleanedFile {
    private final FileKind kind;
    private final byte[] bytes;
    private final int blankedPictures;

    /** Keeps the array itself, because it is large and nobody else has it. */
    public CleanedFile(FileKind kind, byte[] bytes, int blankedPictures) {
        this.kind = kind;
        this.bytes = bytes;
        this.blankedPictures = blankedPictures;
    }

    public FileKind kind() {
        return kind;
    }

    /** The cleaned file itself, not a copy of it: it may have 20 MB. */
    public byte[] bytes() {
        return bytes;
    }

    /** Pictures of a text document in a format that cannot be cleaned (drawings such as EMF, WMF, SVG). */
    public int blankedPictures() {
        return blankedPictures;
    }
}
