package org.fairevaloir.freetext.guard;

/**
 * A place in a text that could tell who a person is.
 *
 * @param start where it begins in the text as it was typed
 * @param end where it ends, exclusive
 * @param excerpt what stands there, as it was typed
 */
public record Finding(Kind kind, int start, int end, String excerpt) {
    boolean overlaps(Finding other) {
        return start < other.end && other.start < end;
    }
}
