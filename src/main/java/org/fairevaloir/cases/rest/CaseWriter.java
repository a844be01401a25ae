package org.fairevaloir.cases.rest;

import static org.fairevaloir.shared.JsonTexts.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeSet;
import org.fairevaloir.cases.ActionDraft;
import org.fairevaloir.cases.Answers;
import org.fairevaloir.cases.BlockageDraft;
import org.fairevaloir.cases.CaseDraft;
import org.fairevaloir.cases.CaseSummary;
import org.fairevaloir.cases.CaseView;
import org.fairevaloir.cases.CaseView.Note;
import org.fairevaloir.cases.CaseView.Proposal;
import org.jspecify.annotations.Nullable;

/** Cases as programs read them; {@code content} is what {@link CaseReader} takes back. */
final class CaseWriter {
    private CaseWriter() {}

    /**
     * An opened case.
     *
     * @param alike references of the association's cases that may be about the same person
     */
    static JsonObjectBuilder view(CaseView view, List<String> alike) {
        JsonArrayBuilder notes = JSON.createArrayBuilder();
        view.notes().forEach(note -> notes.add(note(note)));
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("id", view.content().id().toString())
                .add("reference", view.reference())
                .add("association", view.association())
                .add("status", view.status().name())
                .add("content", content(view.content()));
        Proposal waiting = view.proposal();
        if (waiting != null) {
            json.add("proposal", proposal(waiting));
        }
        if (!alike.isEmpty()) {
            json.add("possibleDuplicates", JSON.createArrayBuilder(alike));
        }
        return json.add("notes", notes);
    }

    private static JsonObjectBuilder proposal(Proposal waiting) {
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("number", waiting.number())
                .add("at", waiting.at().toString());
        add(json, "by", named(waiting.by()));
        return json.add("content", content(waiting.content()));
    }

    private static JsonObjectBuilder note(Note note) {
        JsonObjectBuilder json =
                JSON.createObjectBuilder().add("at", note.at().toString()).add("role", note.authorRole());
        add(json, "by", named(note.by()));
        add(json, "field", named(note.field()));
        return json.add("text", note.text());
    }

    private static @Nullable String named(String text) {
        return text.isEmpty() ? null : text;
    }

    /** A case in a list. */
    static JsonObjectBuilder row(CaseSummary row) {
        LocalDate month = row.firstContactMonth();
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("id", row.id().toString())
                .add("reference", row.reference())
                .add("association", row.association())
                .add("status", row.status().name())
                .add("updatedAt", row.updatedAt().toString());
        add(json, "submittedAt", row.submittedAt());
        add(json, "firstContactMonth", month == null ? null : YearMonth.from(month));
        add(json, "exploitationForm", row.exploitationForm());
        add(json, "department", row.department());
        add(json, "right", row.right());
        return json;
    }

    /** What the form says. */
    static JsonObjectBuilder content(CaseDraft draft) {
        JsonObjectBuilder json = JSON.createObjectBuilder();
        add(json, "firstContactMonth", draft.situation().firstContactMonth());
        draft.situation().codes().forEach((name, code) -> add(json, name, code));
        add(json, "localAlias", draft.localAlias());
        add(json, "narrative", draft.narrative());
        add(json, "restrictedNote", draft.restrictedNote());
        add(json, "consentDate", draft.consentDate());
        answers(json, draft.answers());
        JsonArrayBuilder blockages = JSON.createArrayBuilder();
        draft.blockages().forEach(blockage -> blockages.add(blockage(blockage)));
        return json.add("blockages", blockages);
    }

    private static JsonObjectBuilder blockage(BlockageDraft said) {
        JsonObjectBuilder json = JSON.createObjectBuilder().add("id", said.id().toString());
        add(json, "right", said.right());
        add(json, "obstacle", said.obstacle());
        add(json, "authorityType", said.authorityType());
        add(json, "authority", said.authority());
        add(json, "department", said.department());
        add(json, "startDate", said.startDate());
        add(json, "status", said.status());
        add(json, "outcomeDate", said.outcomeDate());
        add(json, "resolvedBy", said.resolvedBy());
        add(json, "evidenceLevel", said.evidenceLevel());
        add(json, "description", said.description());
        add(json, "legalDeadline", said.legalDeadline());
        answers(json, said.answers());
        return json.add("actions", actions(said.actions()));
    }

    private static JsonArrayBuilder actions(List<ActionDraft> said) {
        JsonArrayBuilder actions = JSON.createArrayBuilder();
        for (ActionDraft action : said) {
            JsonObjectBuilder json =
                    JSON.createObjectBuilder().add("id", action.id().toString());
            add(json, "type", action.type());
            add(json, "date", action.date());
            add(json, "result", action.result());
            actions.add(json);
        }
        return actions;
    }

    private static void answers(JsonObjectBuilder json, Answers said) {
        JsonObjectBuilder answers = JSON.createObjectBuilder();
        new TreeSet<>(said.chosen().keySet())
                .forEach(field -> answers.add(field, JSON.createArrayBuilder(said.of(field))));
        json.add("answers", answers);
    }

    private static void add(JsonObjectBuilder json, String name, @Nullable Object value) {
        if (value != null) {
            json.add(name, value.toString());
        }
    }
}
