package org.fairevaloir.persons;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fairevaloir.access.CurrentUser;
import org.fairevaloir.access.Permission;
import org.fairevaloir.access.Requires;
import org.fairevaloir.access.Role;
import org.fairevaloir.access.UseCase;
import org.fairevaloir.audit.Recorder;
import org.fairevaloir.audit.Recorder.Actor;
import org.fairevaloir.cases.model.CaseRepository;
import org.fairevaloir.cases.model.CaseStatus;
import org.fairevaloir.cases.model.FieldCase;
import org.fairevaloir.codelists.model.Vocabulary;
import org.fairevaloir.persons.model.PersonKey;
import org.fairevaloir.persons.model.PersonKeyRepository;
import org.fairevaloir.persons.model.PersonRules;
import org.fairevaloir.shared.NotFound;
import org.fairevaloir.shared.Problem;
import org.fairevaloir.shared.Problems;
import org.fairevaloir.shared.Stale;

/**
 * A member types what recognises the person of a case of the own association, whatever the state of the case until it
 * is erased: only a keyed, slow hash of it is kept. Nothing is answered; {@link FindSamePerson} tells of equal keys, a
 * member of those of the own association only.
 *
 * <p>Refused with {@link NotFound} for another association's case, for one that was
 * erased and for none, told alike; with {@link Problems}
 * when a name holds no Latin letter, the year or the sex is missing, when the same person typed {@value #MOST} keys
 * within the hour (nobody tries names; it stands in the journal), or while too many keys are being made; with
 * {@link Stale} when a colleague did the same at the same moment.
 */
@UseCase
@Requires(Permission.LOG_CASE)
public class KeyPerson {
    static final int MOST = 20;
    private static final Duration WITHIN = Duration.ofHours(1);

    @Inject
    CurrentUser user;

    @Inject
    CaseRepository cases;

    @Inject
    PersonKeyRepository keys;

    @Inject
    PersonKeys personKeys;

    @Inject
    Vocabulary vocabulary;

    @Inject
    Recorder recorder;

    @Inject
    Clock clock;

    public void key(UUID caseId, TypedPerson typed) {
        FieldCase fieldCase = cases.the(caseId, user.scope());
        if (fieldCase.status() == CaseStatus.ERASED) {
            throw new NotFound("case");
        }
        Problems.throwIfAny(PersonRules.check(typed, LocalDate.now(clock).getYear(), vocabulary));
        Instant now = clock.instant();
        String author = user.theCaller().subject();
        if (keys.typedSince(author, now.minus(WITHIN)) >= MOST) {
            recorder.recordApart(actor(), "person_keys.limited", "");
            throw problem("persons.problem.tooMany");
        }
        PersonKey.Value value = personKeys.of(typed).orElseThrow(() -> problem("persons.problem.busy"));
        cases.hold(fieldCase);
        keys.noteTyping(author, now);
        keys.store(fieldCase, value, now);
        keys.flush();
        recorder.record("case.person_keyed", caseId);
    }

    private Actor actor() {
        String role = user.role().map(Role::realmName).orElse("");
        return new Actor(user.theCaller().subject(), role, user.association());
    }

    private static Problems problem(String key) {
        return new Problems(List.of(Problem.of("", key, Integer.toString(MOST))));
    }
}
