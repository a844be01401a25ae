package org.fairevaloir.cases.rest;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.fairevaloir.cases.ActionDraft;
import org.fairevaloir.cases.Answers;
import org.fairevaloir.cases.BlockageDraft;
import org.fairevaloir.cases.CaseDraft;
import org.fairevaloir.cases.CaseDraft.Situation;
import org.fairevaloir.cases.model.CaseField;
import org.fairevaloir.cases.model.CaseFields;
import org.fairevaloir.shared.Problem;
import org.fairevaloir.shared.Problems;

/** A case as a program sends it: the names are those of the form's fields, what is not said is left out. */
final class CaseReader {
    private final List<Problem> problems = new ArrayList<>();
    private final Set<UUID> parts = new HashSet<>();

    private CaseReader() {}

    /**
     * The draft that is meant.
     *
     * @param version version that is changed; 0 for a new case
     * @throws Problems when a field has the wrong form, or is none of a case
     */
    static CaseDraft read(JsonObject json, UUID id, long version) {
        CaseReader reader = new CaseReader();
        CaseDraft draft = reader.draft(new JsonFields(json, "", reader.problems), id, version);
        Problems.throwIfAny(reader.problems);
        return draft;
    }

    private CaseDraft draft(JsonFields fields, UUID id, long version) {
        CaseDraft draft = new CaseDraft(
                id,
                version,
                Situation.of(fields.month("firstContactMonth"), fields::text),
                fields.text("localAlias"),
                fields.text("narrative"),
                fields.text("restrictedNote"),
                fields.list("blockages").stream().map(this::blockage).toList(),
                answers(fields, CaseFields.ofCase()),
                fields.day("consentDate"),
                fields.text("confirmation"));
        fields.refuseOthers();
        return draft;
    }

    private BlockageDraft blockage(JsonFields fields) {
        BlockageDraft blockage = new BlockageDraft(
                part(fields),
                fields.text("right"),
                fields.text("obstacle"),
                fields.text("authorityType"),
                fields.text("authority"),
                fields.text("department"),
                fields.day("startDate"),
                fields.text("status"),
                fields.day("outcomeDate"),
                fields.text("resolvedBy"),
                fields.text("evidenceLevel"),
                fields.text("description"),
                fields.day("legalDeadline"),
                answers(fields, CaseFields.ofBlockage()),
                fields.list("actions").stream().map(this::action).toList());
        fields.refuseOthers();
        return blockage;
    }

    private ActionDraft action(JsonFields fields) {
        ActionDraft action =
                new ActionDraft(part(fields), fields.text("type"), fields.day("date"), fields.text("result"));
        fields.refuseOthers();
        return action;
    }

    /** Two parts with one id would be one that says two things. */
    private UUID part(JsonFields fields) {
        UUID id = fields.id("id");
        if (!parts.add(id)) {
            fields.refuse("id", "programs.problem.twice");
        }
        return id;
    }

    private static Answers answers(JsonFields fields, List<CaseField> known) {
        JsonFields given = fields.object("answers");
        Answers answers =
                new Answers(given.codes(known.stream().map(CaseField::name).toList()));
        given.refuseOthers();
        return answers;
    }
}
