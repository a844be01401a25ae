package org.fairevaloir.cases.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fairevaloir.cases.Answers;
import org.fairevaloir.cases.CaseDraft;
import org.fairevaloir.cases.CaseDraft.Situation;
import org.fairevaloir.cases.model.CaseFields;
import org.fairevaloir.cases.model.TextRules;
import org.fairevaloir.freetext.Confirmation;
import org.fairevaloir.shared.Problems;
import org.jspecify.annotations.Nullable;

/** A case as it is being typed: its codes and texts by name, its month, its blockages. */
public class CaseForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private final UUID id;
    private final HashMap<String, @Nullable String> values = new HashMap<>();
    private @Nullable BlockageForm added;
    private final ArrayList<BlockageForm> blockages = new ArrayList<>();
    private final TypedAnswers answers;
    private final Confirmation confirmation = new Confirmation();
    private @Nullable YearMonth firstContactMonth;
    private @Nullable LocalDate consentDate;
    private long version;

    private CaseForm(UUID id, Answers chosen) {
        this.id = id;
        this.answers = new TypedAnswers(CaseFields.ofCase(), chosen);
    }

    /** A new case: its id is chosen now, so that the same form sent twice makes one case. */
    static CaseForm fresh(LocalDate today, Map<String, @Nullable String> proposed) {
        CaseForm form = new CaseForm(UUID.randomUUID(), Answers.NONE);
        form.firstContactMonth = YearMonth.from(today);
        form.values.putAll(proposed);
        return form;
    }

    static CaseForm of(CaseDraft draft) {
        CaseForm form = new CaseForm(draft.id(), draft.answers());
        form.version = draft.version();
        form.firstContactMonth = draft.situation().firstContactMonth();
        form.values.putAll(draft.situation().codes());
        form.values.put("localAlias", draft.localAlias());
        form.values.put("narrative", draft.narrative());
        form.values.put("restrictedNote", draft.restrictedNote());
        form.consentDate = draft.consentDate();
        draft.blockages().forEach(blockage -> form.blockages.add(BlockageForm.of(blockage)));
        return form;
    }

    CaseDraft draft() {
        return new CaseDraft(
                id,
                version,
                Situation.of(firstContactMonth, values::get),
                values.get("localAlias"),
                values.get("narrative"),
                values.get("restrictedNote"),
                blockages.stream().map(BlockageForm::draft).toList(),
                answers.answers(),
                consentDate,
                confirmation.fingerprint());
    }

    void add(BlockageForm blockage) {
        blockages.add(blockage);
        added = blockage;
    }

    /** The blockage that was just added to another, to begin with; null where none was. */
    public @Nullable BlockageForm getAdded() {
        return blockages.size() > 1 ? added : null;
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

    void wasRefused(Problems problems) {
        added = null;
        blockages.forEach(BlockageForm::wasRefused);
        confirmation.wasRefused(problems, TextRules.texts(draft()));
    }

    public Confirmation getConfirmation() {
        return confirmation;
    }

    /** For the address, once it is stored. */
    public @Nullable String getStoredId() {
        return version == 0 ? null : id.toString();
    }

    public Map<String, @Nullable String> getValues() {
        return values;
    }

    public TypedAnswers getAnswers() {
        return answers;
    }

    public @Nullable LocalDate getConsentDate() {
        return consentDate;
    }

    public void setConsentDate(@Nullable LocalDate consentDate) {
        this.consentDate = consentDate;
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
