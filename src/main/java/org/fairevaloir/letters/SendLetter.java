package org.fairevaloir.letters;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.fairevaloir.access.CurrentUser;
import org.fairevaloir.access.Permission;
import org.fairevaloir.access.Requires;
import org.fairevaloir.access.UseCase;
import org.fairevaloir.audit.Recorder;
import org.fairevaloir.codelists.model.Vocabulary;
import org.fairevaloir.letters.model.Letter;
import org.fairevaloir.letters.model.LetterRepository;
import org.fairevaloir.shared.NotFound;
import org.fairevaloir.shared.Problem;
import org.fairevaloir.shared.Problems;
import org.fairevaloir.shared.Stale;
import org.jspecify.annotations.Nullable;

/**
 * The coordinator notes that an issued letter was sent; from then on the observers of the institutions it goes to read
 * it.
 *
 * <p>Refused with {@link NotFound} when there is no such letter; with {@link Stale} when it is not issued or was sent
 * already; with {@link Problems}: an unknown channel, a date missing, in the future, or before the letter's own.
 */
@UseCase
@Requires(Permission.ISSUE_LETTER)
public class SendLetter {
    @Inject
    LetterRepository letters;

    @Inject
    Vocabulary vocabulary;

    @Inject
    CurrentUser user;

    @Inject
    Recorder recorder;

    @Inject
    Clock clock;

    /** @param channel code of the list {@code letter_channel} */
    public record Dispatch(@Nullable LocalDate on, @Nullable String channel) {}

    public void send(UUID id, Dispatch dispatch) {
        Letter letter = letters.theToChange(id, user.scope());
        List<Problem> problems = new ArrayList<>();
        LocalDate on = dispatch.on();
        String channel = dispatch.channel();
        if (channel == null || !vocabulary.has("letter_channel", channel)) {
            problems.add(Problem.of("channel", "letters.problem.required"));
        }
        if (on == null) {
            problems.add(Problem.of("sentOn", "letters.problem.required"));
        } else if (on.isAfter(LocalDate.now(clock)) || on.isBefore(letter.date())) {
            problems.add(Problem.of("sentOn", "letters.problem.sentOn"));
        }
        if (on == null || channel == null || !problems.isEmpty()) {
            throw new Problems(problems);
        }
        letter.send(on, channel, clock.instant());
        recorder.record("letter.sent", letter.reference());
    }
}
