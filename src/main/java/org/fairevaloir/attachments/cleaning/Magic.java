package org.fairevaloir.attachments.cleaning;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

/** The bytes with which kinds of files begin. They say what to try, never what a file is. */
public final class Magic {
    public static final Magic PNG = new Magic("89504e470d0a1a0a");
    public static final Magic JPEG = new Magic("ffd8ff");
    public static final Magic GIF = new Magic("47494638");
    public static final Magic BMP = new Magic("424d");
    static final Magic PDF = new Magic("255044462d");
    static final Magic ZIP = new Magic("504b0304");

    /** A Microsoft compound file: an old Word document, or the wrapping of an encrypted new one. */
    static final Magic COMPOUND = new Magic("d0cf11e0a1b11ae1");

    static final Magic ENCRYPTED_PACKAGE =
            new Magic(HexFormat.of().formatHex("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE)));

    private final byte[] bytes;

    private Magic(String hex) {
        this.bytes = HexFormat.of().parseHex(hex);
    }

    public boolean begins(byte[] file) {
        return at(file, 0);
    }

    boolean isIn(byte[] file) {
        for (int i = 0; i <= file.length - bytes.length; i++) {
            if (at(file, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean at(byte[] file, int from) {
        return file.length - from >= bytes.length
                && Arrays.equals(file, from, from + bytes.length, bytes, 0, bytes.length);
    }
}
