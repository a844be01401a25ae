package org.fairevaloir.attachments.antivirus;

/**
 * What the scanner says of a file.
 *
 * @param threat the name of what was found; empty when nothing was
 */
public record Verdict(String threat) {
    static final Verdict CLEAN = new Verdict("");

    public boolean isClean() {
        return threat.isEmpty();
    }
}
