package org.fairevaloir.cases.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.fairevaloir.cases.CaseDraft;
import org.fairevaloir.cases.LogCase;
import org.fairevaloir.cases.LogCase.Saved;
import org.fairevaloir.cases.SubmitCase;
import org.fairevaloir.cases.followup.AmendCase;
import org.fairevaloir.cases.model.NotOpen;
import org.fairevaloir.programs.AnswerOnce;
import org.fairevaloir.programs.ForgetKeys;
import org.fairevaloir.programs.KeyReused;
import org.fairevaloir.programs.KeyedAnswer;
import org.fairevaloir.programs.KeyedRequest;
import org.fairevaloir.shared.Problem;
import org.fairevaloir.shared.Problems;
import org.fairevaloir.shared.RequestRefused;
import org.fairevaloir.shared.Stale;
import org.jspecify.annotations.Nullable;

/** Hands what a program sent to the use cases of the form, a new case under the program's key; tells refusals in HTTP. */
@ApplicationScoped
public class CaseWrites {
    private static final Duration BETWEEN_SWEEPS = Duration.ofMinutes(1);

    @Inject
    LogCase logCase;

    @Inject
    SubmitCase submitCase;

    @Inject
    AmendCase amendCase;

    @Inject
    AnswerOnce answerOnce;

    @Inject
    ForgetKeys forgetKeys;

    @Inject
    Clock clock;

    /** When this node last had old keys forgotten; two at the same moment do it twice, which harms nobody. */
    private volatile Instant swept = Instant.EPOCH;

    /**
     * Logs a new case, or tells what the same request was answered before.
     *
     * @param submit whether it is handed over at once, as the address says it
     */
    KeyedAnswer log(String key, @Nullable String submit, JsonBody body) {
        KeyedRequest request = new KeyedRequest(key, "submit=" + isSubmitted(submit) + "\n" + body.text());
        KeyedAnswer answer;
        try {
            answer = answerOnce.answer(request, id -> {
                Saved saved = write(CaseReader.read(body.json(), id, 0), submit);
                return new KeyedAnswer(id, saved.reference(), saved.version());
            });
        } catch (KeyReused e) {
            throw new RequestRefused(422, "key_reused");
        }
        sweep();
        return answer;
    }

    private void sweep() {
        Instant now = clock.instant();
        if (swept.isBefore(now.minus(BETWEEN_SWEEPS))) {
            swept = now;
            forgetKeys.forget();
        }
    }

    /**
     * Writes a case by the form's use cases; what is told of a counted one waits for the coordinator.
     *
     * @throws RequestRefused when it was changed since, or its association cannot change it now
     * @throws Problems at their places in the JSON
     */
    Saved write(CaseDraft draft, @Nullable String submit) {
        try {
            return isSubmitted(submit) ? submitCase.submit(draft) : logCase.log(draft);
        } catch (NotOpen e) {
            return tell(draft);
        } catch (Problems refused) {
            throw CaseProblems.inJson(refused, draft);
        } catch (Stale e) {
            throw new RequestRefused(412, "changed_since");
        }
    }

    private Saved tell(CaseDraft draft) {
        try {
            return amendCase.amend(draft);
        } catch (Problems refused) {
            throw CaseProblems.inJson(refused, draft);
        } catch (NotOpen e) {
            throw new RequestRefused(409, "not_open");
        } catch (Stale e) {
            throw new RequestRefused(412, "changed_since");
        }
    }

    private static boolean isSubmitted(@Nullable String submit) {
        List<Problem> problems = new ArrayList<>();
        boolean submitted = YesOrNo.of("submit", submit, problems);
        Problems.throwIfAny(problems);
        return submitted;
    }
}
