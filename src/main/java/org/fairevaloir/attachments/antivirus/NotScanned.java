package org.fairevaloir.attachments.antivirus;

/** Nobody knows whether the file is harmful: the scanner is unreachable, too slow, or would not look at it. */
public class NotScanned extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotScanned(String why) {
        super(why);
    }

    NotScanned(String why, Throwable cause) {
        super(why, cause);
    }
}
