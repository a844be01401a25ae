package org.fairevaloir.audit;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.fairevaloir.access.Permission;
import org.fairevaloir.access.Requires;
import org.fairevaloir.access.UseCase;
import org.fairevaloir.audit.AuditChain.Link;
import org.fairevaloir.audit.model.AuditEntry;
import org.fairevaloir.audit.model.JournalRepository;

/** The coordinator has the whole journal checked: number of the first row that does not fit or is
 * missing, or none. */
@UseCase
@Requires(Permission.READ_JOURNAL)
public class VerifyAudit {
    private static final int BATCH = 5_000;

    @Inject
    JournalRepository journal;

    public OptionalLong firstBroken() {
        List<Link> links = new ArrayList<>();
        List<AuditEntry> batch = journal.after(0, BATCH);
        while (!batch.isEmpty()) {
            batch.forEach(entry -> links.add(link(entry)));
            batch = journal.after(links.get(links.size() - 1).number(), BATCH);
        }
        return AuditChain.firstBroken(links, journal.head().hash());
    }

    private static Link link(AuditEntry entry) {
        return new Link(
                entry.position().number(),
                entry.content().fields(),
                entry.position().hash());
    }
}
