package org.fairevaloir.audit;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.Year;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.fairevaloir.access.CurrentUser;
import org.fairevaloir.audit.model.AuditEntry;
import org.fairevaloir.audit.model.AuditEntry.Content;
import org.fairevaloir.audit.model.AuditEntry.Position;
import org.fairevaloir.audit.model.JournalHead;
import org.fairevaloir.audit.model.JournalRepository;
import org.fairevaloir.vault.KeyRing;

/**
 * Appends to the journal. A use case calls it visibly, in its own transaction: no act without trace, no trace
 * without act. What it records is written when the outermost use case is done ({@link WriteTrace}).
 */
@ApplicationScoped
public class Recorder {
    private static final String PURPOSE = "journal-pseudonyms";
    private static final int PSEUDONYM_BYTES = 16;

    @Inject
    CurrentUser user;

    @Resource
    TransactionSynchronizationRegistry transactions;

    @Inject
    JournalRepository journal;

    @Inject
    KeyRing keys;

    @Inject
    Clock clock;

    /** The current user did this to the row with this id, which the journal knows only by this year's pseudonym. */
    public void record(String action, UUID id) {
        record(action, pseudonym(id));
    }

    /** The current user did this to something whose code is no secret: a page, a plan, an edition. */
    public void record(String action, String code) {
        String actor = user.caller().map(caller -> caller.subject()).orElse(Actor.PLATFORM.subject());
        String role = user.role().map(r -> r.realmName()).orElse("");
        Trace.of(transactions).add(new Content(now(), actor, role, group(), action, code));
    }

    /** Not the current user but somebody else did this, in this transaction: the platform itself, at its hour. */
    public void record(Actor actor, String action, UUID id) {
        Trace.of(transactions).add(content(actor, action, pseudonym(id)));
    }

    /** Somebody who is not (or no more) the current user did this: a login, a logout. */
    @Transactional(TxType.REQUIRES_NEW)
    public void recordApart(Actor actor, String action, String code) {
        append(List.of(content(actor, action, code)));
    }

    /** Who did it, where the current user can't be asked. */
    public record Actor(String subject, String role, String group) {
        /** Nobody asked for it: the platform does it by itself. */
        public static final Actor PLATFORM = new Actor("[platform]", "", "");
    }

    private Content content(Actor actor, String action, String code) {
        return new Content(now(), actor.subject(), actor.role(), actor.group(), action, code);
    }

    /** Writes rows behind the last one, and everything that waits to be written before them. */
    void append(List<Content> contents) {
        if (contents.isEmpty()) {
            return;
        }
        JournalHead head = journal.lockedHead();
        for (Content content : contents) {
            long number = head.number() + 1;
            String hash = AuditChain.hash(head.hash(), number, content.fields());
            Position position = new Position(number, head.hash(), hash);
            journal.append(new AuditEntry(content, position));
            head.moveTo(position);
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private String pseudonym(UUID id) {
        int year = Year.from(clock.instant().atZone(ZoneOffset.UTC)).getValue();
        return HexFormat.of().formatHex(keys.pseudoRandom(PURPOSE + "-" + year, id.toString(), PSEUDONYM_BYTES));
    }

    private String group() {
        return user.caller()
                .flatMap(caller -> caller.memberships().stream().findFirst())
                .map(path -> path.substring(path.lastIndexOf('/') + 1))
                .orElse("");
    }
}
