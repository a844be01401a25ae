package org.fairevaloir.access;

/** This person may not do this. Told as "not found", so that nobody learns what exists. */
public class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Refused(String what) {
        super(what);
    }
}
