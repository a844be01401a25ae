package org.fairevaloir.audit;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.time.Year;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.fairevaloir.access.CurrentUser;
import org.fairevaloir.audit.model.AuditEntry.Content;
import org.fairevaloir.audit.model.JournalRepository;
import org.fairevaloir.vault.KeyRing;

/**
 * Appends to the journal. A use case calls it visibly, in its own transaction: no act without trace, no trace
 * without act.
 *
 * <p>What is recorded is written when the transaction ends, behind everything else that it changes: whoever appends
 * locks the head of the journal, and with it everybody who acts. Locked any earlier it would hold them up for longer, and
 * those who locked it before a case would wait for ever for those who did it the other way round.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Recorder {
    private static final String PURPOSE = "journal-pseudonyms";
    private static final int PSEUDONYM_BYTES = 16;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transaction;

    @Inject
    CurrentUser user;

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
        String actor = user.caller().map(caller -> caller.subject()).orElse("[platform]");
        String role = user.role().map(r -> r.realmName()).orElse("");
        append(new Content(now(), actor, role, group(), action, code));
    }

    /** Somebody who is not (or no more) the current user did this: a login, a logout. */
    @Transactional(TxType.REQUIRES_NEW)
    public void recordApart(Actor actor, String action, String code) {
        append(new Content(now(), actor.subject(), actor.role(), actor.group(), action, code));
    }

    /** Who did it, where the current user can't be asked. */
    public record Actor(String subject, String role, String group) {}

    private void append(Content content) {
        if (transaction.getResource(Recorder.class) instanceof Recorded recorded) {
            recorded.contents().add(content);
            return;
        }
        Recorded recorded = new Recorded(journal, journal.connection(), new ArrayList<>(List.of(content)));
        transaction.putResource(Recorder.class, recorded);
        transaction.registerInterposedSynchronization(recorded);
    }

    /**
     * What one transaction recorded; a transaction that can't append it doesn't end well. Its connection is taken while the
     * transaction goes on: one that is asked for while it ends is no part of it.
     */
    private record Recorded(JournalRepository journal, Connection connection, List<Content> contents)
            implements Synchronization {
        @Override
        public void beforeCompletion() {
            journal.append(connection, contents);
        }

        @Override
        public void afterCompletion(int status) {
            journal.close(connection);
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
