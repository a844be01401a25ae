package org.fairevaloir.shared;

/**
 * What was asked for does not exist, or not for this person: both are told alike (404), so that nobody learns from
 * the answer that something exists.
 */
public class NotFound extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotFound(String what) {
        super(what);
    }
}
