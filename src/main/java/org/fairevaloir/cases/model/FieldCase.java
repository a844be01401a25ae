package org.fairevaloir.cases.model;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.fairevaloir.cases.Answers;
import org.fairevaloir.cases.BlockageDraft;
import org.fairevaloir.cases.CaseDraft;
import org.fairevaloir.cases.CaseDraft.Situation;
import org.fairevaloir.cases.facts.CaseFacts;
import org.fairevaloir.shared.Stale;
import org.fairevaloir.vault.SealedText;
import org.fairevaloir.vault.Vault;
import org.jspecify.annotations.Nullable;

/**
 * One person's situation, logged by one association.
 *
 * <p>Its life is a {@link Standing}: the association drafts it, alone; submits it; a coordinator returns it with a
 * question, as often as needed, or validates it. From then on it is counted in statistics, and says what the
 * coordinator has accepted: what the association tells later waits as a {@link CaseVersion}. It changes owner only when
 * both associations and the person agree ({@link HandoverRepository}).
 */
@Entity
@Table(name = "field_case")
public class FieldCase {
    @Id
    @Column(name = "id", columnDefinition = "UUID")
    private UUID id;

    @Version
    @Column(name = "version")
    private long version;

    @Column(name = "association")
    private String association;

    @Column(name = "reference")
    private String reference;

    @Embedded
    private Standing standing;

    @Column(name = "owner")
    private String owner;

    @Column(name = "support_status")
    private @Nullable String supportStatus;

    @Column(name = "first_contact_month")
    private @Nullable LocalDate firstContactMonth;

    @Column(name = "consent")
    private @Nullable String consent;

    @Column(name = "trafficking_status")
    private @Nullable String traffickingStatus;

    @Column(name = "identified_by")
    private @Nullable String identifiedBy;

    @Column(name = "gender")
    private @Nullable String gender;

    @Column(name = "age_band")
    private @Nullable String ageBand;

    @Column(name = "nationality")
    private @Nullable String nationality;

    @Column(name = "department")
    private @Nullable String department;

    @Column(name = "exploitation_form")
    private @Nullable String exploitationForm;

    @Column(name = "exploited_in")
    private @Nullable String exploitedIn;

    @Column(name = "residence_status")
    private @Nullable String residenceStatus;

    @Column(name = "complaint")
    private @Nullable String complaint;

    @Column(name = "housing")
    private @Nullable String housing;

    @Embedded
    @AttributeOverride(name = "bytes", column = @Column(name = "local_alias_sealed"))
    private @Nullable SealedText localAlias;

    @Embedded
    @AttributeOverride(name = "bytes", column = @Column(name = "narrative_sealed"))
    private @Nullable SealedText narrative;

    @Embedded
    @AttributeOverride(name = "bytes", column = @Column(name = "restricted_note_sealed"))
    private @Nullable SealedText restrictedNote;

    @Embedded
    @AttributeOverride(name = "bytes", column = @Column(name = "consent_date_sealed"))
    private @Nullable SealedText consentDate;

    @Column(name = "answers")
    @Convert(converter = AnswersColumn.class)
    private Answers answers = Answers.NONE;

    @OneToMany(mappedBy = "fieldCase", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<Blockage> blockages = new ArrayList<>();

    protected FieldCase() {}

    /**
     * A case is born as a draft.
     *
     * @param owner association, author and moment
     */
    public static FieldCase drafted(UUID id, String reference, Birth owner) {
        FieldCase born = new FieldCase();
        born.id = id;
        born.reference = reference;
        born.association = owner.association();
        born.standing = new Standing(owner.author(), owner.at());
        born.owner = owner.author();
        return born;
    }

    /** Whose case it is, who typed it, when. */
    public record Birth(String association, String author, Instant at) {}

    /** Takes over what the form says; texts and exact dates are sealed on the way in. */
    public void describe(CaseDraft draft, Vault vault, Instant at) {
        take(draft.situation());
        keepOwnTexts(draft, vault, at);
        narrative = vault.seal(draft.narrative(), CaseText.NARRATIVE.in(id, association));
        consentDate = vault.seal(SealedDay.text(draft.consentDate()), CaseText.CONSENT_DATE.in(id, association));
        answers = draft.answers();
        Parts.take(
                draft.blockages(),
                blockages,
                new Parts<>(
                        BlockageDraft::id,
                        Blockage::id,
                        said -> new Blockage(said.id(), this),
                        (blockage, said, place) -> blockage.describe(said, place, vault)));
    }

    /** It says from now on what the coordinator has accepted; the association's own mark and note stay. */
    public void become(CaseFacts accepted, Vault vault, Instant at) {
        describe(accepted.draft(id, version).withOwnTextsOf(reveal(vault)), vault, at);
    }

    /** The association's own mark and note, which nobody else reads and so nobody reviews. */
    public void keepOwnTexts(CaseDraft draft, Vault vault, Instant at) {
        localAlias = vault.seal(draft.localAlias(), CaseText.LOCAL_ALIAS.in(id, association));
        restrictedNote = vault.seal(draft.restrictedNote(), CaseText.RESTRICTED_NOTE.in(id, association));
        standing.changed(at);
    }

    /** All that it says is gone for good; that there was a case, and why it is no more, stays. */
    public void erase(String ground, Vault vault, Instant at) {
        standing.erase(ground, at);
        Situation nothing = Situation.of(null, field -> null);
        describe(new CaseDraft(id, version, nothing, null, null, null, List.of()), vault, at);
    }

    private void take(Situation said) {
        supportStatus = said.supportStatus();
        firstContactMonth = said.firstContactMonth() == null
                ? null
                : said.firstContactMonth().atDay(1);
        consent = said.consent();
        traffickingStatus = said.traffickingStatus();
        identifiedBy = said.identifiedBy();
        gender = said.gender();
        ageBand = said.ageBand();
        nationality = said.nationality();
        department = said.department();
        exploitationForm = said.exploitationForm();
        exploitedIn = said.exploitedIn();
        residenceStatus = said.residenceStatus();
        complaint = said.complaint();
        housing = said.housing();
    }

    /** What its association reads: everything. */
    public CaseDraft reveal(Vault vault) {
        CaseDraft shared = revealToCoordinator(vault);
        return new CaseDraft(
                id,
                version,
                shared.situation(),
                vault.open(localAlias, CaseText.LOCAL_ALIAS.in(id, association)),
                shared.narrative(),
                vault.open(restrictedNote, CaseText.RESTRICTED_NOTE.in(id, association)),
                shared.blockages(),
                shared.answers(),
                shared.consentDate(),
                null);
    }

    /** What the coordinator reads: without the association's own mark and note, which are not even opened. */
    public CaseDraft revealToCoordinator(Vault vault) {
        return new CaseDraft(
                id,
                version,
                situation(),
                null,
                vault.open(narrative, CaseText.NARRATIVE.in(id, association)),
                null,
                blockages.stream().map(blockage -> blockage.reveal(vault)).toList(),
                answers,
                SealedDay.date(vault.open(consentDate, CaseText.CONSENT_DATE.in(id, association))),
                null);
    }

    /** The coded part of it. */
    public Situation situation() {
        return new Situation(
                supportStatus,
                firstContactMonth == null ? null : YearMonth.from(firstContactMonth),
                consent,
                traffickingStatus,
                identifiedBy,
                gender,
                ageBand,
                nationality,
                department,
                exploitationForm,
                exploitedIn,
                residenceStatus,
                complaint,
                housing);
    }

    /** What was chosen beyond the required fields. */
    public Answers answers() {
        return answers;
    }

    /** @throws Stale when it is not the version that was opened, or not open to its association any more */
    public void mustBeOpenAt(long opened) {
        mustBeAt(opened);
        if (!status().isOpenToItsAssociation()) {
            throw new NotOpen();
        }
    }

    /** @throws Stale when it is not the version that was opened, or not counted */
    public void mustBeCountedAt(long opened) {
        mustBeAt(opened);
        if (!status().isCounted()) {
            throw new NotOpen();
        }
    }

    /** @throws Stale when it is not the version that was opened */
    public void mustBeAt(long opened) {
        Standing.require(opened == version);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String association() {
        return association;
    }

    public String reference() {
        return reference;
    }

    public Standing standing() {
        return standing;
    }

    public CaseStatus status() {
        return standing.status();
    }

    /** Who in its association looks after it. */
    public String owner() {
        return owner;
    }

    /** Somebody of the association to which it is handed over looks after it from now on. */
    public void takenOverBy(String successor, Instant at) {
        owner = successor;
        standing.changed(at);
    }
}
