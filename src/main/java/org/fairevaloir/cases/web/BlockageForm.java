package org.fairevaloir.cases.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.fairevaloir.cases.BlockageDraft;
import org.jspecify.annotations.Nullable;

/** One blockage as it is being typed: its codes and texts by name, its two days. */
public class BlockageForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private final UUID id;
    private final HashMap<String, @Nullable String> values = new HashMap<>();
    private @Nullable LocalDate startDate;
    private @Nullable LocalDate outcomeDate;

    private BlockageForm(UUID id) {
        this.id = id;
    }

    /** A new blockage with what is most often right: in the département of the case, still open, declared. */
    static BlockageForm fresh(@Nullable String department) {
        BlockageForm form = new BlockageForm(UUID.randomUUID());
        form.values.put("department", department);
        return form;
    }

    static BlockageForm of(BlockageDraft draft) {
        BlockageForm form = new BlockageForm(draft.id());
        form.values.put("right", draft.right());
        form.values.put("obstacle", draft.obstacle());
        form.values.put("authorityType", draft.authorityType());
        form.values.put("department", draft.department());
        form.values.put("status", draft.status());
        form.values.put("resolvedBy", draft.resolvedBy());
        form.values.put("evidenceLevel", draft.evidenceLevel());
        form.values.put("description", draft.description());
        form.startDate = draft.startDate();
        form.outcomeDate = draft.outcomeDate();
        return form;
    }

    BlockageDraft draft() {
        return new BlockageDraft(
                id,
                values.get("right"),
                values.get("obstacle"),
                values.get("authorityType"),
                values.get("department"),
                startDate,
                values.get("status"),
                outcomeDate,
                values.get("resolvedBy"),
                values.get("evidenceLevel"),
                values.get("description"));
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
}
