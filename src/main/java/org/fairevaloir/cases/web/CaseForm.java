package org.fairevaloir.cases.web;

import java.io.Serializable;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fairevaloir.cases.CaseDraft;
import org.fairevaloir.cases.CaseDraft.Situation;
import org.jspecify.annotations.Nullable;

/** A case as it is being typed: its codes and texts by name, its month, its blockages. */
public class CaseForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private final UUID id;
    private final HashMap<String, @Nullable String> values = new HashMap<>();
    private final ArrayList<BlockageForm> blockages = new ArrayList<>();
    private @Nullable YearMonth firstContactMonth;
    private long version;

    private CaseForm(UUID id) {
        this.id = id;
    }

    /** A new case: its id is chosen now, so that the same form sent twice makes one case. */
    static CaseForm fresh(YearMonth month, @Nullable String department) {
        CaseForm form = new CaseForm(UUID.randomUUID());
        form.firstContactMonth = month;
        form.values.put("department", department);
        form.blockages.add(BlockageForm.fresh(department));
        return form;
    }

    static CaseForm of(CaseDraft draft) {
        CaseForm form = new CaseForm(draft.id());
        form.version = draft.version();
        form.takeSituation(draft.situation());
        form.values.put("localAlias", draft.localAlias());
        form.values.put("narrative", draft.narrative());
        form.values.put("restrictedNote", draft.restrictedNote());
        draft.blockages().forEach(blockage -> form.blockages.add(BlockageForm.of(blockage)));
        return form;
    }

    private void takeSituation(Situation said) {
        firstContactMonth = said.firstContactMonth();
        values.put("supportStatus", said.supportStatus());
        values.put("consent", said.consent());
        values.put("traffickingStatus", said.traffickingStatus());
        values.put("identifiedBy", said.identifiedBy());
        values.put("gender", said.gender());
        values.put("ageBand", said.ageBand());
        values.put("nationality", said.nationality());
        values.put("department", said.department());
        values.put("exploitationForm", said.exploitationForm());
        values.put("exploitedIn", said.exploitedIn());
        values.put("residenceStatus", said.residenceStatus());
        values.put("complaint", said.complaint());
        values.put("housing", said.housing());
    }

    CaseDraft draft() {
        Situation situation = new Situation(
                values.get("supportStatus"),
                firstContactMonth,
                values.get("consent"),
                values.get("traffickingStatus"),
                values.get("identifiedBy"),
                values.get("gender"),
                values.get("ageBand"),
                values.get("nationality"),
                values.get("department"),
                values.get("exploitationForm"),
                values.get("exploitedIn"),
                values.get("residenceStatus"),
                values.get("complaint"),
                values.get("housing"));
        return new CaseDraft(
                id,
                version,
                situation,
                values.get("localAlias"),
                values.get("narrative"),
                values.get("restrictedNote"),
                blockages.stream().map(BlockageForm::draft).toList());
    }

    void addBlockage() {
        blockages.add(BlockageForm.fresh(values.get("department")));
    }

    void remove(BlockageForm blockage) {
        blockages.remove(blockage);
    }

    void savedAs(long stored) {
        version = stored;
    }

    UUID id() {
        return id;
    }

    public boolean isNew() {
        return version == 0;
    }

    public Map<String, @Nullable String> getValues() {
        return values;
    }

    public List<BlockageForm> getBlockages() {
        return blockages;
    }

    public @Nullable YearMonth getFirstContactMonth() {
        return firstContactMonth;
    }

    public void setFirstContactMonth(@Nullable YearMonth firstContactMonth) {
        this.firstContactMonth = firstContactMonth;
    }
}
