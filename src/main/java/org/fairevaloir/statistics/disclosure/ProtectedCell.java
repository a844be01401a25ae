package org.fairevaloir.statistics.disclosure;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A figure that may leave the platform: "at least so many", or not published. A cell that isn't published carries
 * neither a number nor a reason: nothing tells an empty one from a small one or from one that a single association
 * filled.
 */
public final class ProtectedCell implements Serializable {
    private static final long serialVersionUID = 1L;

    private final CellId id;
    private final @Nullable Integer atLeast;

    ProtectedCell(CellId id, @Nullable Integer atLeast) {
        this.id = id;
        this.atLeast = atLeast;
    }

    public CellId id() {
        return id;
    }

    public boolean isPublished() {
        return atLeast != null;
    }

    /** There are at least so many. @throws IllegalStateException when the cell is not published */
    public int atLeast() {
        if (atLeast == null) {
            throw new IllegalStateException("not published: " + id);
        }
        return atLeast;
    }

    @Override
    public String toString() {
        return id + (isPublished() ? " >= " + atLeast : " n.p.");
    }
}
