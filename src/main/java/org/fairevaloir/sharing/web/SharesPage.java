package org.fairevaloir.sharing.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.fairevaloir.associations.ListMembers;
import org.fairevaloir.associations.ListMembers.Member;
import org.fairevaloir.shared.Ids;
import org.fairevaloir.shared.Notices;
import org.fairevaloir.shared.Problems;
import org.fairevaloir.shared.Stale;
import org.fairevaloir.sharing.AcceptShare;
import org.fairevaloir.sharing.FinishShare;
import org.fairevaloir.sharing.ListShares;
import org.fairevaloir.sharing.ListShares.Shares;
import org.fairevaloir.sharing.ProposeShare;
import org.fairevaloir.sharing.RefuseShare;
import org.fairevaloir.sharing.RevokeShare;
import org.fairevaloir.sharing.ShareDraft;
import org.fairevaloir.sharing.model.ShareKind;
import org.jspecify.annotations.Nullable;

/** What is shared with other associations and by them; with a case in the address, the form that proposes it. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected is a proxy, which is serialisable
public class SharesPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String AGAIN = "/cases/shares?faces-redirect=true";

    @Inject
    ListShares listShares;

    @Inject
    ProposeShare proposeShare;

    @Inject
    AcceptShare acceptShare;

    @Inject
    RefuseShare refuseShare;

    @Inject
    FinishShare finishShare;

    @Inject
    RevokeShare revokeShare;

    @Inject
    ListMembers listMembers;

    @Inject
    Clock clock;

    @Inject
    Notices notices;

    private final HashMap<String, @Nullable String> values = new HashMap<>();
    private @Nullable LocalDate endsOn;
    private @Nullable String caseId;
    private @Nullable Shares shares;

    public void open() {
        shares = listShares.list(Optional.ofNullable(caseId).map(text -> Ids.inAddress(text, "share")));
    }

    public @Nullable String propose() {
        String kind = values.get("kind");
        ShareDraft draft = new ShareDraft(
                kind == null ? null : ShareKind.valueOf(kind), values.get("recipient"), values.get("purpose"), endsOn);
        return done(() -> proposeShare.propose(Ids.inAddress(caseId, "share"), draft), "sharing.proposed");
    }

    public @Nullable String accept(UUID id) {
        return done(() -> acceptShare.accept(id), "sharing.accepted");
    }

    public @Nullable String refuse(UUID id) {
        return done(() -> refuseShare.refuse(id), "sharing.refused");
    }

    public @Nullable String finish(UUID id) {
        return done(() -> finishShare.finish(id), "sharing.finished");
    }

    public @Nullable String revoke(UUID id) {
        return done(() -> revokeShare.revoke(id), "sharing.revoked");
    }

    private @Nullable String done(Runnable action, String confirmation) {
        try {
            action.run();
            notices.confirm(confirmation);
            return AGAIN;
        } catch (Problems e) {
            notices.refuse(e);
        } catch (Stale e) {
            notices.warn("sharing.stale");
        }
        return null;
    }

    /** The associations to which something can be proposed, and the own one, which is refused. */
    public List<Member> getMembers() {
        return listMembers.on(LocalDate.now(clock));
    }

    public List<ShareKind> getKinds() {
        return List.of(ShareKind.values());
    }

    public Shares getShares() {
        return Objects.requireNonNull(shares, "open() comes first");
    }

    public Map<String, @Nullable String> getValues() {
        return values;
    }

    public @Nullable LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(@Nullable LocalDate endsOn) {
        this.endsOn = endsOn;
    }

    public @Nullable String getCaseId() {
        return caseId;
    }

    public void setCaseId(@Nullable String caseId) {
        this.caseId = caseId;
    }
}
