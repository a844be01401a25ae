package org.fairevaloir.shared;

import java.util.List;

/** One page of a longer list, and how long the whole list is. */
public record Slice<T>(List<T> rows, long total) {
    public Slice {
        rows = List.copyOf(rows);
    }
}
