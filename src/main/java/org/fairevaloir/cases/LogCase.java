package org.fairevaloir.cases;

import jakarta.inject.Inject;
import org.fairevaloir.access.CurrentUser;
import org.fairevaloir.access.Permission;
import org.fairevaloir.access.Requires;
import org.fairevaloir.access.UseCase;
import org.fairevaloir.audit.Recorder;
import org.fairevaloir.cases.model.CaseRepository;
import org.fairevaloir.cases.model.CaseStatus;
import org.fairevaloir.cases.model.FieldCase;
import org.fairevaloir.cases.model.TextRules;
import org.fairevaloir.shared.NotFound;
import org.fairevaloir.shared.Problems;
import org.fairevaloir.shared.Stale;

/**
 * A member saves a case of the own association: a new draft, or a draft or returned case again. Nobody else sees a
 * draft.
 *
 * <p>Refused as {@link KeepDraft} refuses, with {@link NotFound}, {@link Stale} or {@link Problems}; and with
 * {@link Problems} when a text may identify a person and its author has not confirmed that it doesn't
 * ({@link TextRules}). A confirmation is recorded.
 */
@UseCase
@Requires(Permission.LOG_CASE)
public class LogCase {
    @Inject
    CurrentUser user;

    @Inject
    CaseRepository cases;

    @Inject
    KeepDraft keepDraft;

    @Inject
    Recorder recorder;

    public Saved log(CaseDraft draft) {
        Problems.throwIfAny(TextRules.check(draft));
        Saved saved = keepDraft.keep(draft);
        // What the coordinator reads already was confirmed when it was kept.
        if (TextRules.wasConfirmed(draft) && cases.the(draft.id(), user.scope()).status() == CaseStatus.DRAFT) {
            recorder.record("case.texts_confirmed", draft.id());
        }
        return saved;
    }

    /** What was stored: the reference that the association quotes, and the version to go on from. */
    public record Saved(String reference, long version) {
        static Saved of(FieldCase stored) {
            return new Saved(stored.reference(), stored.version());
        }
    }
}
