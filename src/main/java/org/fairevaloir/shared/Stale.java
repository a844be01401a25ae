package org.fairevaloir.shared;

/**
 * Somebody else changed the same thing since it was opened: nothing was stored, what was typed is still on the page.
 */
public class Stale extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
