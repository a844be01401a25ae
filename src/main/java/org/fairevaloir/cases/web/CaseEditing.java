package org.fairevaloir.cases.web;

import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.fairevaloir.cases.CaseDraft;
import org.fairevaloir.cases.CaseView;
import org.fairevaloir.cases.FindLookalikes;
import org.fairevaloir.cases.FindLookalikes.Lookalikes;
import org.fairevaloir.cases.KeepDraft;
import org.fairevaloir.cases.LogCase;
import org.fairevaloir.cases.LogCase.Saved;
import org.fairevaloir.cases.ReadCase;
import org.fairevaloir.cases.facts.CaseChange;
import org.fairevaloir.cases.followup.FindAmendmentDraft;
import org.fairevaloir.cases.followup.FindAmendmentDraft.Kept;
import org.fairevaloir.cases.followup.GiveUpAmendment;
import org.fairevaloir.cases.followup.KeepAmendment;
import org.fairevaloir.cases.followup.TellAmendment;
import org.fairevaloir.cases.model.CaseRules;
import org.fairevaloir.cases.model.Law;
import org.fairevaloir.codelists.model.Vocabulary;
import org.fairevaloir.shared.Ids;
import org.fairevaloir.shared.NotFound;
import org.fairevaloir.shared.Notices;
import org.fairevaloir.shared.Problem;
import org.fairevaloir.shared.Problems;
import org.fairevaloir.shared.Stale;
import org.fairevaloir.shared.Texts;
import org.jspecify.annotations.Nullable;

/** What the pages have in common on which a member types a case: opening it, keeping what is typed, saving. */
@SuppressWarnings("serial") // what is injected is a proxy, which is serialisable
public abstract class CaseEditing implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    ReadCase readCase;

    @Inject
    LogCase logCase;

    @Inject
    KeepDraft keepDraft;

    @Inject
    KeepAmendment keepAmendment;

    @Inject
    TellAmendment tellAmendment;

    @Inject
    GiveUpAmendment giveUpAmendment;

    @Inject
    FindAmendmentDraft findAmendmentDraft;

    @Inject
    FindLookalikes findLookalikes;

    @Inject
    DroppedAnswers dropped;

    @Inject
    Vocabulary vocabulary;

    @Inject
    Notices notices;

    @Inject
    Texts texts;

    @Inject
    AutosavePage autosaved;

    private @Nullable String id;
    private @Nullable CaseForm form;
    private @Nullable CaseView opened;
    private @Nullable Kept reopened;
    private long keptVersion;
    private @Nullable Lookalikes alike;
    private List<@Nullable Object> marks = List.of();
    private String shown = "";

    /**
     * Opens the case with the id of the address: a draft, a returned one, or a counted one, as its reader left it
     * half-told, or else with what waits of it.
     */
    void openStored() {
        CaseView found = readCase.read(Ids.inAddress(id, "case"));
        if (!found.status().isOpenToItsAssociation() && !found.status().isCounted()) {
            throw new NotFound("case not open");
        }
        opened = found;
        reopened = isAmending() ? findAmendmentDraft.find(found.content().id()).orElse(null) : null;
        keptVersion = reopened == null ? 0 : reopened.version();
        CaseDraft told =
                found.proposal() == null ? found.content() : found.proposal().content();
        lookForOthersLike(found.content());
        form = CaseForm.of(new Law(vocabulary).leftOutOf(reopened == null ? told : reopened.content()));
    }

    /** Whether the case is counted, so that what is typed waits for the coordinator instead of being kept at once. */
    public boolean isAmending() {
        return opened != null && opened.status().isCounted();
    }

    Saved keep() {
        return isAmending() ? tellAmendment.tell(typed(), keptVersion) : logCase.log(typed());
    }

    void begin(CaseForm fresh) {
        form = fresh;
    }

    /**
     * The script asks for it a few seconds after the last change; a page that runs no script does without. Answers that
     * no longer apply go only once the page shows that they will: until then nothing is kept, and the script asks
     * again.
     */
    public void autosave() {
        if (!DroppedAnswers.areAmong(shown, dropped())) {
            autosaved.waitsUntilToldWhatGoes();
            return;
        }
        try {
            if (isAmending()) {
                keptVersion = keepAmendment.keep(typed(), keptVersion);
            } else {
                CaseDraft typed = typed();
                getForm().savedAs(keepDraft.keep(typed).version());
                id = getForm().getStoredId();
                lookForOthersLike(typed);
            }
            autosaved.wasKept();
        } catch (Problems e) {
            // This answer draws no field, so nothing counts as shown at one: the next click asks what is to be
            // confirmed.
            autosaved.wasRefused(e, this::elsewhere);
        } catch (Stale e) {
            autosaved.wasStale();
        }
    }

    /** What Enter does in a field: it keeps what is typed. Nothing goes to the coordinator by a key pressed too early. */
    public @Nullable String enter() {
        return isAmending() ? keepAside() : save();
    }

    private @Nullable String keepAside() {
        return keepingWhatWasTyped(() -> {
            boolean kept = keepAmendment.keep(typed(), keptVersion) > 0;
            notices.confirm(kept ? "cases.amend.kept" : "cases.amend.nothing");
            tellWhatWasDropped();
            return samePage();
        });
    }

    /** What the button of the page does: it saves a draft, or tells the coordinator of what is counted. */
    public abstract @Nullable String save();

    /** Asks the database only when something is said or changed of what makes two cases look alike. */
    private void lookForOthersLike(CaseDraft stored) {
        List<@Nullable Object> said = stored.situation().marks();
        if (!said.equals(marks)) {
            marks = said;
            alike = said.contains(null) ? null : findLookalikes.find(stored.id());
        }
    }

    /** The same page, as if nothing had been typed. */
    public String giveUp() {
        giveUpAmendment.giveUp(getForm().id());
        notices.confirm("cases.amend.givenUp");
        return samePage();
    }

    private String samePage() {
        return FacesContext.getCurrentInstance().getViewRoot().getViewId() + "?faces-redirect=true&id="
                + getForm().id();
    }

    /** What was typed, less what no longer applies, such as a minor's fields once the age was corrected. */
    CaseDraft typed() {
        return CaseRules.withoutWhatDoesNotApply(getForm().draft(), vocabulary);
    }

    private List<CaseChange> dropped() {
        return dropped.of(getForm().draft());
    }

    /** Goes with the confirmation of a save: which answers it did not keep. */
    void tellWhatWasDropped() {
        List<CaseChange> gone = dropped();
        if (!gone.isEmpty()) {
            notices.remind("cases.dropped.gone", dropped.inWords(gone));
        }
    }

    @Nullable
    String keepingWhatWasTyped(Supplier<String> action) {
        try {
            return action.get();
        } catch (Problems e) {
            notices.refuse(e, this::elsewhere);
            getForm().wasRefused(e);
        } catch (Stale e) {
            notices.warn("cases.log.stale");
        }
        return null;
    }

    /** What is wrong in a field that is on another page of the same form, in words; empty where it is on this one. */
    Optional<String> elsewhere(Problem problem) {
        FormField field = FormField.of(problem.field());
        return problem.field().isEmpty() || field.isOfDetails() == isOfDetails()
                ? Optional.empty()
                : Optional.of(texts.get(
                        isOfDetails() ? "cases.log.wrongInMain" : "cases.log.wrongInDetails",
                        field.label(texts),
                        texts.get(problem.key(), problem.arguments().toArray())));
    }

    /** Whether this is the page of what is said beyond the required fields. */
    abstract boolean isOfDetails();

    boolean isOpen() {
        return form != null;
    }

    public CaseForm getForm() {
        return Objects.requireNonNull(form, "open() comes first");
    }

    /** What was typed before and not told; null when there was nothing. */
    public @Nullable Kept getReopened() {
        return reopened;
    }

    public @Nullable CaseView getOpened() {
        return opened;
    }

    /** Which answers the next save won't keep; empty when it keeps all. */
    public String getDroppedInWords() {
        List<CaseChange> going = dropped();
        return going.isEmpty() ? "" : texts.get("cases.dropped.going", dropped.inWords(going));
    }

    /**
     * What the page is about to show as going; it sends back what it did show, so that a lost answer counts for
     * nothing.
     */
    public String getShown() {
        return DroppedAnswers.places(dropped());
    }

    public void setShown(@Nullable String shown) {
        this.shown = Objects.requireNonNullElse(shown, "");
    }

    /** Others of the association that may be about the same person; null while too little is stored. */
    public @Nullable Lookalikes getAlike() {
        return alike;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
