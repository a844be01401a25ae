package org.fairevaloir.commitments.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fairevaloir.codelists.model.Vocabulary;
import org.fairevaloir.commitments.CommitmentDraft;
import org.fairevaloir.commitments.EventDraft;
import org.fairevaloir.commitments.MeetingDraft;
import org.fairevaloir.shared.Problem;
import org.jspecify.annotations.Nullable;

/** What a meeting, a commitment or an event must say to be registered; each check adds its problems, all are told. */
public final class CommitmentRules {
    private static final int TITLE = 160;
    private static final int SENTENCE = 250;
    private static final int PARTICIPANTS = 500;
    private static final int EVIDENCE = 1_000;
    private static final int PROMISE = 2_000;

    private final Vocabulary vocabulary;
    private final LocalDate today;
    private final List<Problem> problems = new ArrayList<>();

    /** @param today the day of the check: nothing is registered before it happened */
    public CommitmentRules(Vocabulary vocabulary, LocalDate today) {
        this.vocabulary = vocabulary;
        this.today = today;
    }

    /** All problems that were found so far. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    public CommitmentRules of(MeetingDraft draft) {
        happened("heldOn", draft.heldOn());
        code("kind", "meeting_kind", draft.kind());
        notLonger("place", draft.place(), TITLE);
        text("subject", draft.subject(), SENTENCE);
        text("ourParticipants", draft.ourParticipants(), PARTICIPANTS);
        notLonger("minutesTitle", draft.minutesTitle(), SENTENCE);
        if (draft.theirParticipants().isEmpty()) {
            refuse("theirParticipants", "commitments.problem.required");
        }
        problems.addAll(draft.texts().check(draft.confirmation()));
        return this;
    }

    public CommitmentRules of(CommitmentDraft draft) {
        CommitmentDraft.Promise promise = draft.promise();
        text("title", promise.title(), TITLE);
        code("kind", "commitment_kind", promise.kind());
        code("ministry", "ministry", promise.ministry());
        text("text", promise.text(), PROMISE);
        notLonger("quotedFrom", promise.quotedFrom(), SENTENCE);
        CommitmentDraft.Occasion occasion = draft.occasion();
        code("source", "commitment_source", occasion.source());
        happened("madeOn", occasion.madeOn());
        code("dueBasis", "due_basis", occasion.dueBasis());
        notBefore("dueOn", occasion.dueOn(), occasion.madeOn());
        draft.measures().forEach(measure -> code("link", "measure_link", measure.link()));
        problems.addAll(draft.texts().check(draft.confirmation()));
        return this;
    }

    /** @param madeOn when the commitment was made: nothing happened to it before */
    public CommitmentRules of(EventDraft draft, LocalDate madeOn) {
        code("kind", "commitment_event_kind", draft.kind());
        happened("happenedOn", draft.happenedOn());
        notBefore("happenedOn", draft.happenedOn(), madeOn);
        notBefore("newDueOn", draft.newDueOn(), madeOn);
        notLonger("text", draft.text(), EVIDENCE);
        boolean shown = draft.meeting() != null || isGiven(draft.act()) || isGiven(draft.text());
        if (!shown) {
            refuse("text", "commitments.problem.noEvidence");
        }
        if (draft.newDueOn() != null
                && vocabulary.has("commitment_event_kind", draft.kind())
                && !EventKind.valueOf(String.valueOf(draft.kind())).mayCarryDeadline()) {
            refuse("newDueOn", "commitments.problem.noDeadlineHere");
        }
        problems.addAll(draft.texts().check(draft.confirmation()));
        return this;
    }

    /** Adds the problem that something referred to is missing or does not exist, unless it does. */
    public CommitmentRules exists(String field, boolean found) {
        if (!found) {
            refuse(field, "commitments.problem.unknown");
        }
        return this;
    }

    /** Adds the problem that the maker was not in office on the day of the promise. */
    public CommitmentRules inOffice(String field, OfficeHolder holder, @Nullable LocalDate day) {
        if (day != null && !holder.holdsOfficeOn(day)) {
            refuse(field, "commitments.problem.notInOffice");
        }
        return this;
    }

    private void code(String field, String list, @Nullable String code) {
        if (!isGiven(code)) {
            refuse(field, "commitments.problem.required");
        } else if (!vocabulary.has(list, code)) {
            refuse(field, "commitments.problem.unknown");
        }
    }

    private void text(String field, @Nullable String text, int limit) {
        if (!isGiven(text)) {
            refuse(field, "commitments.problem.required");
        }
        notLonger(field, text, limit);
    }

    private void notLonger(String field, @Nullable String text, int limit) {
        if (text != null && text.length() > limit) {
            problems.add(Problem.of(field, "commitments.problem.tooLong", Integer.toString(limit)));
        }
    }

    private void happened(String field, @Nullable LocalDate day) {
        if (day == null) {
            refuse(field, "commitments.problem.required");
        } else if (day.isAfter(today)) {
            refuse(field, "commitments.problem.future");
        }
    }

    private void notBefore(String field, @Nullable LocalDate day, @Nullable LocalDate start) {
        if (day != null && start != null && day.isBefore(start)) {
            refuse(field, "commitments.problem.beforePromise");
        }
    }

    private void refuse(String field, String key) {
        problems.add(Problem.of(field, key));
    }

    private static boolean isGiven(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
