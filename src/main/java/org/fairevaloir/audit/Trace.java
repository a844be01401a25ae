package org.fairevaloir.audit;

import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.List;
import org.fairevaloir.audit.model.AuditEntry.Content;

/**
 * What the use cases of one transaction have recorded, until the outermost of them is done. It hangs on the transaction
 * itself: a bean in its scope would be looked up by name four times for each use case, a twelfth of an import's work.
 */
class Trace {
    private final List<Content> recorded = new ArrayList<>();
    private int depth;

    /**
     * The one of the present transaction.
     *
     * @throws IllegalStateException when there is none
     */
    static Trace of(TransactionSynchronizationRegistry transactions) {
        Trace known = (Trace) transactions.getResource(Trace.class);
        if (known != null) {
            return known;
        }
        Trace begun = new Trace();
        transactions.putResource(Trace.class, begun);
        return begun;
    }

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
