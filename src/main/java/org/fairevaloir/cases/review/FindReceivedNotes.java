package org.fairevaloir.cases.review;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.fairevaloir.access.CurrentUser;
import org.fairevaloir.access.Permission;
import org.fairevaloir.access.Requires;
import org.fairevaloir.access.Role;
import org.fairevaloir.access.UseCase;
import org.fairevaloir.cases.ReceivedNote;
import org.fairevaloir.cases.model.NoteRepository;

/**
 * What the other side said last about the cases in one's scope, in the last {@value #DAYS} days, newest first: about a
 * counted case nothing else would tell that somebody asked. What was answered, in words or by a step, is not among it. Nothing of it is read.
 */
@UseCase
@Requires(Permission.LIST_CASES)
public class FindReceivedNotes {
    /** What was said earlier either needed no answer, or waits no more for one. */
    static final int DAYS = 30;

    /** So many are told at most. */
    public static final int MOST = 20;

    @Inject
    CurrentUser user;

    @Inject
    NoteRepository notes;

    @Inject
    Clock clock;

    /** Those notes; {@value #MOST} at most. */
    public List<ReceivedNote> find() {
        String own = user.role().map(Role::realmName).orElse("");
        Instant since = clock.instant().minus(Duration.ofDays(DAYS));
        return notes.unanswered(own, since, MOST, user.scope());
    }
}
