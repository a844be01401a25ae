package org.fairevaloir.audit;

import jakarta.inject.Inject;
import java.util.List;
import org.fairevaloir.access.Permission;
import org.fairevaloir.access.Requires;
import org.fairevaloir.access.UseCase;
import org.fairevaloir.audit.model.AuditEntry;
import org.fairevaloir.audit.model.JournalRepository;
import org.fairevaloir.shared.Slice;

/** The coordinator reads the journal: who did what and when, never the content of a case. */
@UseCase
@Requires(Permission.READ_JOURNAL)
public class ReadJournal {
    @Inject
    JournalRepository journal;

    /** A page of it; numbers have no gap, so the last one is also how many rows there are. */
    public Slice<AuditEntry.Content> read(int first, int count) {
        long last = journal.head().number();
        List<AuditEntry.Content> rows = journal.upTo(last - first, count).stream()
                .map(AuditEntry::content)
                .toList();
        return new Slice<>(rows, last);
    }
}
