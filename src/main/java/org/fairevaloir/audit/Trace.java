package org.fairevaloir.audit;

import jakarta.transaction.TransactionScoped;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.fairevaloir.audit.model.AuditEntry.Content;

/** What the use cases of one transaction have recorded, until the outermost of them is done. */
@TransactionScoped
class Trace implements Serializable {
    @Serial
    private static final long serialVersionUID = 1;

    private final transient List<Content> recorded = new ArrayList<>();
    private int depth;

    void enter() {
        depth++;
    }

    void leave() {
        depth--;
    }

    /** @throws IllegalStateException when no use case is under way, so that nobody would write it down */
    void add(Content content) {
        if (depth == 0) {
            throw new IllegalStateException("Recorded outside a use case: " + content.action());
        }
        recorded.add(content);
    }

    /** Takes what has to be written now: everything when the outermost use case is done, nothing before. */
    List<Content> due() {
        if (depth > 0) {
            return List.of();
        }
        List<Content> due = List.copyOf(recorded);
        recorded.clear();
        return due;
    }
}
