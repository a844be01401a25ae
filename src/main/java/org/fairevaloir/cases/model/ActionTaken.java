package org.fairevaloir.cases.model;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.fairevaloir.cases.ActionDraft;
import org.fairevaloir.vault.SealedText;
import org.fairevaloir.vault.Vault;
import org.jspecify.annotations.Nullable;

/** What was tried to lift a blockage, in which month, and what came of it; the exact day is sealed. */
@Entity
@Table(name = "action_taken")
public class ActionTaken {
    @Id
    @Column(name = "id", columnDefinition = "UUID")
    private UUID id;

    // Only queries go this way.
    @SuppressWarnings("UnusedVariable")
    @ManyToOne
    @JoinColumn(name = "blockage_id", columnDefinition = "UUID")
    private Blockage blockage;

    @Column(name = "association")
    private String association;

    @Column(name = "position")
    private int position;

    @Column(name = "type")
    private @Nullable String type;

    @Column(name = "taken_month")
    private @Nullable LocalDate takenMonth;

    @Embedded
    @AttributeOverride(name = "bytes", column = @Column(name = "taken_date_sealed"))
    private @Nullable SealedText takenDate;

    @Column(name = "result")
    private @Nullable String result;

    protected ActionTaken() {}

    ActionTaken(UUID id, Blockage against, String association) {
        this.id = id;
        this.blockage = against;
        this.association = association;
    }

    UUID id() {
        return id;
    }

    void describe(ActionDraft said, int place, Vault vault) {
        position = place;
        type = said.type();
        takenMonth = SealedDay.month(said.date());
        takenDate = vault.seal(SealedDay.text(said.date()), CaseText.ACTION_DATE.in(id, association));
        result = said.result();
    }

    ActionDraft reveal(Vault vault) {
        return new ActionDraft(
                id, type, SealedDay.date(vault.open(takenDate, CaseText.ACTION_DATE.in(id, association))), result);
    }
}
