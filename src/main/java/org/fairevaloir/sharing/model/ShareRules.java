package org.fairevaloir.sharing.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.fairevaloir.cases.Answers;
import org.fairevaloir.cases.model.CaseStatus;
import org.fairevaloir.cases.model.FieldCase;
import org.fairevaloir.codelists.model.Mark;
import org.fairevaloir.codelists.model.Vocabulary;
import org.fairevaloir.shared.Problem;
import org.fairevaloir.sharing.ShareDraft;
import org.jspecify.annotations.Nullable;

/** When a case may be shown or handed to another association, and what a proposal has to say. */
public final class ShareRules {
    /** So many days a share lasts at most; who needs more proposes again, and the person is asked again. */
    public static final int LONGEST_DAYS = 90;

    /** The person did not agree to sharing, as far as anybody told. */
    public static final String NOT_AGREED = "sharing.problem.consent";

    private final Vocabulary vocabulary;
    private final LocalDate today;

    public ShareRules(Vocabulary vocabulary, LocalDate today) {
        this.vocabulary = vocabulary;
        this.today = today;
    }

    /**
     * Whether the person agrees to sharing. Asked at the proposal, at the acceptance and at each reading: an agreement
     * that was withdrawn ends it at once, and nobody overrides that.
     */
    public boolean isAgreed(@Nullable String consent, Answers answers) {
        return vocabulary.marked("consent", consent, Mark.SUBMITTABLE)
                && answers.of("consentScope").stream()
                        .anyMatch(code -> vocabulary.marked("consent_scope", code, Mark.SHAREABLE));
    }

    /** The texts of a draft were not looked at yet; what was erased isn't there. */
    private static boolean isReady(FieldCase fieldCase) {
        return CaseStatus.LEFT_THE_ASSOCIATION.contains(fieldCase.status());
    }

    /** What speaks against proposing this case at all. */
    public List<Problem> ofCase(FieldCase fieldCase, boolean isAgreed) {
        List<Problem> problems = new ArrayList<>();
        if (!isReady(fieldCase)) {
            problems.add(Problem.of("", "sharing.problem.draft"));
        }
        if (!isAgreed) {
            problems.add(Problem.of("", NOT_AGREED));
        }
        return problems;
    }

    /** @param others codes of the associations to which something can be proposed */
    public List<Problem> ofProposal(ShareDraft draft, Set<String> others) {
        List<Problem> problems = new ArrayList<>();
        if (draft.kind() == null) {
            problems.add(Problem.of("kind", "sharing.problem.required"));
        }
        if (draft.recipient() == null || !others.contains(draft.recipient())) {
            problems.add(Problem.of("recipient", "sharing.problem.required"));
        }
        if (!vocabulary.has("share_purpose", draft.purpose())) {
            problems.add(Problem.of("purpose", "sharing.problem.required"));
        }
        LocalDate endsOn = draft.endsOn();
        if (endsOn == null) {
            problems.add(Problem.of("endsOn", "sharing.problem.required"));
        } else if (endsOn.isBefore(today) || endsOn.isAfter(today.plusDays(LONGEST_DAYS))) {
            problems.add(Problem.of("endsOn", "sharing.problem.endsOn", Integer.toString(LONGEST_DAYS)));
        }
        return problems;
    }
}
