package org.fairevaloir.bench;

/** One line of the design's table of goals. */
public interface Goal {
    /** Its number there. */
    String number();

    /** Whether it is measured at each size, or only at the largest one. */
    default boolean atEachSize() {
        return false;
    }

    void measure(Scene scene) throws Exception;
}
