package org.fairevaloir.cases.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.fairevaloir.cases.ActionDraft;
import org.jspecify.annotations.Nullable;

/** What was tried, as it is being typed. */
public class ActionForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private final UUID id;
    private final HashMap<String, @Nullable String> values = new HashMap<>();
    private @Nullable LocalDate date;

    private ActionForm(UUID id) {
        this.id = id;
    }

    static ActionForm fresh() {
        return new ActionForm(UUID.randomUUID());
    }

    static ActionForm of(ActionDraft draft) {
        ActionForm form = new ActionForm(draft.id());
        form.values.put("type", draft.type());
        form.values.put("result", draft.result());
        form.date = draft.date();
        return form;
    }

    ActionDraft draft() {
        return new ActionDraft(id, values.get("type"), date, values.get("result"));
    }

    public Map<String, @Nullable String> getValues() {
        return values;
    }

    public @Nullable LocalDate getDate() {
        return date;
    }

    public void setDate(@Nullable LocalDate date) {
        this.date = date;
    }
}
