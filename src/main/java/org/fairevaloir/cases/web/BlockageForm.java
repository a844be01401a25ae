package org.fairevaloir.cases.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fairevaloir.cases.Answers;
import org.fairevaloir.cases.BlockageDraft;
import org.fairevaloir.cases.model.CaseFields;
import org.jspecify.annotations.Nullable;

/** One blockage as it is being typed: its codes and texts by name, its days. */
public class BlockageForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private final UUID id;
    private final HashMap<String, @Nullable String> values = new HashMap<>();
    private final TypedAnswers answers;
    private @Nullable ActionForm added;
    private final ArrayList<ActionForm> actions = new ArrayList<>();
    private @Nullable LocalDate startDate;
    private @Nullable LocalDate outcomeDate;
    private @Nullable LocalDate legalDeadline;

    private BlockageForm(UUID id, Answers chosen) {
        this.id = id;
        this.answers = new TypedAnswers(CaseFields.ofBlockage(), chosen);
    }

    /** A new blockage of today, with what is proposed: its département, and what is most often right. */
    static BlockageForm fresh(LocalDate today, Map<String, @Nullable String> proposed) {
        BlockageForm form = new BlockageForm(UUID.randomUUID(), Answers.NONE);
        form.values.putAll(proposed);
        form.startDate = today;
        return form;
    }

    static BlockageForm of(BlockageDraft draft) {
        BlockageForm form = new BlockageForm(draft.id(), draft.answers());
        form.values.putAll(draft.codes());
        form.values.put("authority", draft.authority());
        form.values.put("description", draft.description());
        form.startDate = draft.startDate();
        form.outcomeDate = draft.outcomeDate();
        form.legalDeadline = draft.legalDeadline();
        draft.actions().forEach(action -> form.actions.add(ActionForm.of(action)));
        return form;
    }

    BlockageDraft draft() {
        return new BlockageDraft(
                id,
                values.get("right"),
                values.get("obstacle"),
                values.get("authorityType"),
                values.get("authority"),
                values.get("department"),
                startDate,
                values.get("status"),
                outcomeDate,
                values.get("resolvedBy"),
                values.get("evidenceLevel"),
                values.get("description"),
                legalDeadline,
                answers.answers(),
                actions.stream().map(ActionForm::draft).toList());
    }

    public void addAction() {
        added = ActionForm.fresh();
        actions.add(added);
    }

    void wasRefused() {
        added = null;
    }

    /** The action that was just added, to begin with; null where none was. */
    public @Nullable ActionForm getAdded() {
        return added;
    }

    public void remove(ActionForm action) {
        actions.remove(action);
    }

    public TypedAnswers getAnswers() {
        return answers;
    }

    public List<ActionForm> getActions() {
        return actions;
    }

    public Map<String, @Nullable String> getValues() {
        return values;
    }

    public @Nullable LocalDate getStartDate() {
        return startDate;
    }

    public void setStartDate(@Nullable LocalDate startDate) {
        this.startDate = startDate;
    }

    public @Nullable LocalDate getOutcomeDate() {
        return outcomeDate;
    }

    public void setOutcomeDate(@Nullable LocalDate outcomeDate) {
        this.outcomeDate = outcomeDate;
    }

    public @Nullable LocalDate getLegalDeadline() {
        return legalDeadline;
    }

    public void setLegalDeadline(@Nullable LocalDate legalDeadline) {
        this.legalDeadline = legalDeadline;
    }
}
