package org.fairevaloir.cases;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fairevaloir.access.CurrentUser;
import org.fairevaloir.access.Permission;
import org.fairevaloir.access.Requires;
import org.fairevaloir.access.UseCase;
import org.fairevaloir.audit.Recorder;
import org.fairevaloir.cases.LogCase.Saved;
import org.fairevaloir.cases.model.CaseRepository;
import org.fairevaloir.cases.model.CaseRules;
import org.fairevaloir.cases.model.CaseStatus;
import org.fairevaloir.cases.model.FieldCase;
import org.fairevaloir.cases.model.TextRules;
import org.fairevaloir.codelists.model.Vocabulary;
import org.fairevaloir.shared.Problem;
import org.fairevaloir.shared.Problems;

/**
 * A member hands a case to the coordinator: saves what the form says and submits it, both or nothing.
 *
 * <p>Refused like {@link LogCase}, and with {@link Problems} when something required is missing or a rule of
 * submission does not hold; the case then stays as it was stored before. A new form submitted twice is submitted once.
 */
@UseCase
@Requires(Permission.LOG_CASE)
public class SubmitCase {
    @Inject
    CurrentUser user;

    @Inject
    CaseRepository cases;

    @Inject
    LogCase logCase;

    @Inject
    Vocabulary vocabulary;

    @Inject
    Recorder recorder;

    @Inject
    Clock clock;

    public Saved submit(CaseDraft draft) {
        List<Problem> problems = new ArrayList<>(new CaseRules(vocabulary, LocalDate.now(clock)).ofSubmission(draft));
        problems.addAll(TextRules.check(draft));
        Problems.throwIfAny(problems);
        Saved saved = logCase.log(draft);
        FieldCase fieldCase = cases.the(draft.id(), user.scope());
        if (draft.version() == 0 && fieldCase.status() == CaseStatus.SUBMITTED) {
            return saved;
        }
        fieldCase.standing().submit(clock.instant());
        cases.flush();
        recorder.record("case.submitted", fieldCase.id());
        return Saved.of(fieldCase);
    }
}
