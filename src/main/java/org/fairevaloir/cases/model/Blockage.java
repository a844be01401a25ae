package org.fairevaloir.cases.model;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.fairevaloir.cases.ActionDraft;
import org.fairevaloir.cases.Answers;
import org.fairevaloir.cases.BlockageDraft;
import org.fairevaloir.vault.SealedText;
import org.fairevaloir.vault.Vault;
import org.jspecify.annotations.Nullable;

/** A right that met an obstacle, at an authority, in a département, since a month; the exact days are sealed. */
@Entity
@Table(name = "blockage")
public class Blockage {
    @Id
    @Column(name = "id", columnDefinition = "UUID")
    private UUID id;

    // Only queries go this way.
    @SuppressWarnings("UnusedVariable")
    @ManyToOne
    @JoinColumn(name = "case_id", columnDefinition = "UUID")
    private FieldCase fieldCase;

    @Column(name = "association")
    private String association;

    @Column(name = "position")
    private int position;

    @Column(name = "right_code")
    private @Nullable String right;

    @Column(name = "obstacle")
    private @Nullable String obstacle;

    @Column(name = "authority_type")
    private @Nullable String authorityType;

    @Column(name = "authority")
    private @Nullable String authority;

    @Column(name = "department")
    private @Nullable String department;

    @Column(name = "start_month")
    private @Nullable LocalDate startMonth;

    @Embedded
    @AttributeOverride(name = "bytes", column = @Column(name = "start_date_sealed"))
    private @Nullable SealedText startDate;

    @Column(name = "status")
    private @Nullable String status;

    @Column(name = "outcome_month")
    private @Nullable LocalDate outcomeMonth;

    @Embedded
    @AttributeOverride(name = "bytes", column = @Column(name = "outcome_date_sealed"))
    private @Nullable SealedText outcomeDate;

    @Column(name = "resolved_by")
    private @Nullable String resolvedBy;

    @Column(name = "evidence_level")
    private @Nullable String evidenceLevel;

    @Embedded
    @AttributeOverride(name = "bytes", column = @Column(name = "description_sealed"))
    private @Nullable SealedText description;

    @Column(name = "legal_deadline_month")
    private @Nullable LocalDate legalDeadlineMonth;

    @Embedded
    @AttributeOverride(name = "bytes", column = @Column(name = "legal_deadline_sealed"))
    private @Nullable SealedText legalDeadline;

    @Column(name = "answers")
    @Convert(converter = AnswersColumn.class)
    private Answers answers = Answers.NONE;

    @OneToMany(mappedBy = "blockage", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<ActionTaken> actions = new ArrayList<>();

    protected Blockage() {}

    Blockage(UUID id, FieldCase owner) {
        this.id = id;
        this.fieldCase = owner;
        this.association = owner.association();
    }

    UUID id() {
        return id;
    }

    void describe(BlockageDraft said, int place, Vault vault) {
        position = place;
        right = said.right();
        obstacle = said.obstacle();
        authorityType = said.authorityType();
        authority = said.authority();
        department = said.department();
        status = said.status();
        resolvedBy = said.resolvedBy();
        evidenceLevel = said.evidenceLevel();
        startMonth = SealedDay.month(said.startDate());
        startDate = vault.seal(SealedDay.text(said.startDate()), CaseText.START_DATE.in(id, association));
        outcomeMonth = SealedDay.month(said.outcomeDate());
        outcomeDate = vault.seal(SealedDay.text(said.outcomeDate()), CaseText.OUTCOME_DATE.in(id, association));
        legalDeadlineMonth = SealedDay.month(said.legalDeadline());
        legalDeadline = vault.seal(SealedDay.text(said.legalDeadline()), CaseText.LEGAL_DEADLINE.in(id, association));
        description = vault.seal(said.description(), CaseText.DESCRIPTION.in(id, association));
        answers = said.answers();
        Parts.take(
                said.actions(),
                actions,
                new Parts<>(
                        ActionDraft::id,
                        ActionTaken::id,
                        draft -> new ActionTaken(draft.id(), this, association),
                        (action, draft, rank) -> action.describe(draft, rank, vault)));
    }

    BlockageDraft reveal(Vault vault) {
        return new BlockageDraft(
                id,
                right,
                obstacle,
                authorityType,
                authority,
                department,
                SealedDay.date(vault.open(startDate, CaseText.START_DATE.in(id, association))),
                status,
                SealedDay.date(vault.open(outcomeDate, CaseText.OUTCOME_DATE.in(id, association))),
                resolvedBy,
                evidenceLevel,
                vault.open(description, CaseText.DESCRIPTION.in(id, association)),
                SealedDay.date(vault.open(legalDeadline, CaseText.LEGAL_DEADLINE.in(id, association))),
                answers,
                actions.stream().map(action -> action.reveal(vault)).toList());
    }
}
