package org.fairevaloir.cases.rest;

import jakarta.json.Json;
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
import org.fairevaloir.cases.CaseDraft.Situation;
import org.fairevaloir.cases.CaseSummary;
import org.fairevaloir.cases.CaseView;
import org.jspecify.annotations.Nullable;

/** Cases as programs read them; {@code content} is what {@link CaseReader} takes back. */
final class CaseWriter {
    private CaseWriter() {}

    /** An opened case. */
    static JsonObjectBuilder view(CaseView view) {
        JsonArrayBuilder notes = Json.createArrayBuilder();
        view.notes()
                .forEach(note -> notes.add(Json.createObjectBuilder()
                        .add("at", note.at().toString())
                        .add("by", note.authorRole())
                        .add("text", note.text())));
        return Json.createObjectBuilder()
                .add("id", view.content().id().toString())
                .add("reference", view.reference())
                .add("association", view.association())
                .add("status", view.status().name())
                .add("content", content(view.content()))
                .add("notes", notes);
    }

    /** A case in a list. */
    static JsonObjectBuilder row(CaseSummary row) {
        LocalDate month = row.firstContactMonth();
        JsonObjectBuilder json = Json.createObjectBuilder()
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
        JsonObjectBuilder json = Json.createObjectBuilder();
        situation(json, draft.situation());
        add(json, "localAlias", draft.localAlias());
        add(json, "narrative", draft.narrative());
        add(json, "restrictedNote", draft.restrictedNote());
        add(json, "consentDate", draft.consentDate());
        answers(json, draft.answers());
        JsonArrayBuilder blockages = Json.createArrayBuilder();
        draft.blockages().forEach(blockage -> blockages.add(blockage(blockage)));
        return json.add("blockages", blockages);
    }

    private static void situation(JsonObjectBuilder json, Situation said) {
        add(json, "supportStatus", said.supportStatus());
        add(json, "firstContactMonth", said.firstContactMonth());
        add(json, "consent", said.consent());
        add(json, "traffickingStatus", said.traffickingStatus());
        add(json, "identifiedBy", said.identifiedBy());
        add(json, "gender", said.gender());
        add(json, "ageBand", said.ageBand());
        add(json, "nationality", said.nationality());
        add(json, "department", said.department());
        add(json, "exploitationForm", said.exploitationForm());
        add(json, "exploitedIn", said.exploitedIn());
        add(json, "residenceStatus", said.residenceStatus());
        add(json, "complaint", said.complaint());
        add(json, "housing", said.housing());
    }

    private static JsonObjectBuilder blockage(BlockageDraft said) {
        JsonObjectBuilder json = Json.createObjectBuilder().add("id", said.id().toString());
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
        answers(json, said.answers());
        return json.add("actions", actions(said.actions()));
    }

    private static JsonArrayBuilder actions(List<ActionDraft> said) {
        JsonArrayBuilder actions = Json.createArrayBuilder();
        for (ActionDraft action : said) {
            JsonObjectBuilder json =
                    Json.createObjectBuilder().add("id", action.id().toString());
            add(json, "type", action.type());
            add(json, "date", action.date());
            add(json, "result", action.result());
            actions.add(json);
        }
        return actions;
    }

    private static void answers(JsonObjectBuilder json, Answers said) {
        JsonObjectBuilder answers = Json.createObjectBuilder();
        new TreeSet<>(said.chosen().keySet())
                .forEach(field -> answers.add(field, Json.createArrayBuilder(said.of(field))));
        json.add("answers", answers);
    }

    private static void add(JsonObjectBuilder json, String name, @Nullable Object value) {
        if (value != null) {
            json.add(name, value.toString());
        }
    }
}
