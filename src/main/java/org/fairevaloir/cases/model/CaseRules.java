package org.fairevaloir.cases.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ValueRange;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.fairevaloir.cases.ActionDraft;
import org.fairevaloir.cases.BlockageDraft;
import org.fairevaloir.cases.CaseDraft;
import org.fairevaloir.cases.CaseDraft.Situation;
import org.fairevaloir.codelists.model.LegalBasis;
import org.fairevaloir.codelists.model.Mark;
import org.fairevaloir.codelists.model.Vocabulary;
import org.fairevaloir.shared.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a case, by the names they have in the form's documentation (V1 …). Each adds its problems; all are
 * told at once.
 *
 * <p>A draft may be incomplete, never absurd: {@link #ofDraft} holds for every save, {@link #ofSubmission} when the
 * case leaves its association. V10 (duplicates) warns instead of refusing.
 */
public final class CaseRules {
    private static final int SHORT_TEXT = 20;
    private static final int DESCRIPTION = 1_500;
    private static final int NARRATIVE = 2_000;

    /** A year beside this century and the last was mistyped: 15, or 20151. Files and programs may not say it either. */
    private static final ValueRange YEARS = ValueRange.of(1900, 2099);

    private final Vocabulary vocabulary;
    private final LocalDate today;

    /** @param today the day of the check, in the associations' time zone: a date after it is in the future */
    public CaseRules(Vocabulary vocabulary, LocalDate today) {
        this.vocabulary = vocabulary;
        this.today = today;
    }

    /**
     * Problems that even a draft may not have: unknown codes (V6), impossible dates (V2, V12), texts too long, the
     * wrong authority (V8) or article (V11), a commitment both kept and broken (V13).
     */
    public List<Problem> ofDraft(CaseDraft draft) {
        List<Problem> problems = new ArrayList<>();
        draft.situation().codes().forEach((field, code) -> known(field, listOf(field), code, problems));
        YearMonth month = draft.situation().firstContactMonth();
        notInTheFuture("firstContactMonth", month == null ? null : month.atDay(1), problems);
        notLonger("localAlias", draft.localAlias(), SHORT_TEXT, problems);
        notLonger("narrative", draft.narrative(), NARRATIVE, problems);
        notLonger("restrictedNote", draft.restrictedNote(), NARRATIVE, problems);
        notInTheFuture("consentDate", draft.consentDate(), problems);
        AnswerRules answers = new AnswerRules(vocabulary, draft.situation().codes()::get);
        problems.addAll(answers.check("", draft.answers(), CaseFields.ofCase()));
        for (int i = 0; i < draft.blockages().size(); i++) {
            ofDraft("blockages[" + i + "].", draft.blockages().get(i), problems);
        }
        return problems;
    }

    private void ofDraft(String prefix, BlockageDraft blockage, List<Problem> problems) {
        blockage.codes().forEach((field, code) -> known(prefix + field, listOf(field), code, problems));
        notInTheFuture(prefix + "startDate", blockage.startDate(), problems);
        notInTheFuture(prefix + "outcomeDate", blockage.outcomeDate(), problems);
        inALikelyYear(prefix + "legalDeadline", blockage.legalDeadline(), problems);
        notLonger(prefix + "description", blockage.description(), DESCRIPTION, problems);
        LocalDate start = blockage.startDate();
        LocalDate outcome = blockage.outcomeDate();
        if (start != null && outcome != null && outcome.isBefore(start)) {
            problems.add(Problem.of(prefix + "outcomeDate", "cases.problem.outcomeBeforeStart"));
        }
        authorityFits(prefix, blockage, problems);
        theLawFits(prefix, blockage, problems);
        notBothKeptAndBroken(prefix, blockage, problems);
        AnswerRules answers = new AnswerRules(vocabulary, blockage.codes()::get);
        problems.addAll(answers.check(prefix, blockage.answers(), CaseFields.ofBlockage()));
        for (int i = 0; i < blockage.actions().size(); i++) {
            ofDraft(prefix + "actions[" + i + "].", blockage.actions().get(i), problems);
        }
    }

    private void ofDraft(String prefix, ActionDraft action, List<Problem> problems) {
        known(prefix + "type", "action_type", action.type(), problems);
        known(prefix + "result", "action_result", action.result(), problems);
        notInTheFuture(prefix + "date", action.date(), problems);
    }

    /** V8: the authority that is named is of the type that is said, and in the département. */
    private void authorityFits(String prefix, BlockageDraft blockage, List<Problem> problems) {
        String authority = blockage.authority();
        if (authority != null && !vocabulary.isAuthority(authority, blockage.authorityType(), blockage.department())) {
            problems.add(Problem.of(prefix + "authority", "cases.problem.authority"));
        }
    }

    /** V11: the article is one on which the right rests, in force that day. V12: nothing is due before it begins. */
    private void theLawFits(String prefix, BlockageDraft blockage, List<Problem> problems) {
        Law law = new Law(vocabulary);
        boolean known =
                blockage.answers().of(Law.BASIS).stream().allMatch(code -> vocabulary.has(LegalBasis.LIST, code));
        if (known && law.isStray(blockage)) {
            problems.add(Problem.of(prefix + Law.BASIS, "cases.problem.legalBasis"));
        }
        LocalDate start = blockage.startDate();
        LocalDate due = blockage.legalDeadline();
        if (start != null && due != null && due.isBefore(start)) {
            problems.add(Problem.of(prefix + "legalDeadline", "cases.problem.dueBeforeStart"));
        }
    }

    /** V13: one blockage doesn't show that a commitment is kept and that it isn't. */
    private static void notBothKeptAndBroken(String prefix, BlockageDraft blockage, List<Problem> problems) {
        if (!Collections.disjoint(
                blockage.answers().of("contradicts"), blockage.answers().of("confirms"))) {
            problems.add(Problem.of(prefix + "confirms", "cases.problem.keptAndBroken"));
        }
    }

    /**
     * Problems that keep a case in its association: all of {@link #ofDraft}, and V3, V4, V5, V7, V9, and what is
     * missing.
     */
    public List<Problem> ofSubmission(CaseDraft draft) {
        List<Problem> problems = new ArrayList<>(ofDraft(draft));
        Situation situation = draft.situation();
        situation.codes().forEach((field, code) -> required(field, code, problems));
        required("firstContactMonth", situation.firstContactMonth(), problems);
        if (isWithheld(draft, vocabulary)) {
            problems.add(Problem.of("consent", "cases.problem.consent"));
        }
        nationalsAreNotForeigners(draft, problems);
        somethingPointsToTrafficking(situation, problems);
        if (draft.blockages().isEmpty()) {
            problems.add(Problem.of("", "cases.problem.noBlockage"));
        }
        for (int i = 0; i < draft.blockages().size(); i++) {
            ofSubmission("blockages[" + i + "].", draft.blockages().get(i), problems);
        }
        return problems;
    }

    private void ofSubmission(String prefix, BlockageDraft blockage, List<Problem> problems) {
        blockage.codes().forEach((field, code) -> {
            if (!field.equals("resolvedBy")) {
                required(prefix + field, code, problems);
            }
        });
        required(prefix + "startDate", blockage.startDate(), problems);
        required(prefix + "description", blockage.description(), problems);
        if (vocabulary.isLifted(blockage.status())) {
            required(prefix + "outcomeDate", blockage.outcomeDate(), problems);
            required(prefix + "resolvedBy", blockage.resolvedBy(), problems);
        }
        for (int i = 0; i < blockage.actions().size(); i++) {
            ActionDraft action = blockage.actions().get(i);
            required(prefix + "actions[" + i + "].type", action.type(), problems);
            required(prefix + "actions[" + i + "].date", action.date(), problems);
            required(prefix + "actions[" + i + "].result", action.result(), problems);
        }
    }

    /** V4: without the person's agreement the case stays in its association. */
    public static boolean isWithheld(CaseDraft draft, Vocabulary vocabulary) {
        String consent = draft.situation().consent();
        return consent != null
                && vocabulary.has("consent", consent)
                && !vocabulary.marked("consent", consent, Mark.SUBMITTABLE);
    }

    /** V7: a French national has no foreigner's permit, whatever other nationality there is. */
    private void nationalsAreNotForeigners(CaseDraft draft, List<Problem> problems) {
        String residence = draft.situation().residenceStatus();
        if (residence != null
                && !vocabulary.marked("residence_status", residence, Mark.NATIONAL)
                && Stream.concat(
                                Stream.ofNullable(draft.situation().nationality()),
                                draft.answers().of("secondNationality").stream())
                        .anyMatch(code -> vocabulary.marked("nationality", code, Mark.NATIONAL))) {
            problems.add(Problem.of("residenceStatus", "cases.problem.nationalResidence"));
        }
    }

    /** V9: an unknown form of exploitation is enough only where trafficking is presumed. */
    private void somethingPointsToTrafficking(Situation situation, List<Problem> problems) {
        String form = situation.exploitationForm();
        String status = situation.traffickingStatus();
        if (form != null
                && status != null
                && vocabulary.marked("exploitation_form", form, Mark.UNKNOWN)
                && !vocabulary.marked("trafficking_status", status, Mark.PRESUMED)) {
            problems.add(Problem.of("exploitationForm", "cases.problem.nothingPointsToTrafficking"));
        }
    }

    private void known(String field, String list, @Nullable String code, List<Problem> problems) {
        if (code != null && !vocabulary.has(list, code)) {
            problems.add(Problem.of(field, "cases.problem.unknownCode"));
        }
    }

    private void notInTheFuture(String field, @Nullable LocalDate day, List<Problem> problems) {
        if (day != null && day.isAfter(today)) {
            problems.add(Problem.of(field, "cases.problem.future"));
        } else {
            inALikelyYear(field, day, problems);
        }
    }

    private static void inALikelyYear(String field, @Nullable LocalDate day, List<Problem> problems) {
        if (day != null && !YEARS.isValidValue(day.getYear())) {
            problems.add(Problem.of(field, "cases.problem.year", text(YEARS.getMinimum()), text(YEARS.getMaximum())));
        }
    }

    private static String text(long year) {
        return Long.toString(year);
    }

    private static void notLonger(String field, @Nullable String text, int limit, List<Problem> problems) {
        if (text != null && text.length() > limit) {
            problems.add(Problem.of(field, "cases.problem.tooLong", Integer.toString(limit)));
        }
    }

    private static void required(String field, @Nullable Object value, List<Problem> problems) {
        if (value == null || value.toString().isBlank()) {
            problems.add(Problem.of(field, "cases.problem.required"));
        }
    }

    /** V1: whether a field is asked for, by what is said of the person. */
    public static boolean applies(CaseField field, CaseDraft draft, Vocabulary vocabulary) {
        return new AnswerRules(vocabulary, draft.situation().codes()::get).applies(field);
    }

    /**
     * The same without what does not apply to this person (V1), such as a minor's fields after the age was corrected,
     * and without an article of a right that was corrected (V11).
     */
    public static CaseDraft withoutWhatDoesNotApply(CaseDraft draft, Vocabulary vocabulary) {
        List<String> left = AnswerRules.inapplicable(
                CaseFields.ofCase(), vocabulary, draft.situation().codes()::get);
        CaseDraft fitting = draft.with(draft.answers().without(left))
                .with(draft.blockages().stream()
                        .map(blockage -> fits(blockage, vocabulary) ? blockage : blockage.withoutAuthority())
                        .toList());
        return new Law(vocabulary).withoutStrayBases(fitting);
    }

    /** A precise authority no longer fits once its type or its département was changed. */
    private static boolean fits(BlockageDraft said, Vocabulary vocabulary) {
        return said.authority() == null
                || vocabulary.isAuthority(said.authority(), said.authorityType(), said.department());
    }

    /** The list of a field is its name in the tables' spelling. */
    public static String listOf(String field) {
        return field.equals("status")
                ? "blockage_status"
                : field.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }
}
