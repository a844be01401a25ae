package org.fairevaloir.cases;

import jakarta.inject.Inject;
import org.fairevaloir.access.Permission;
import org.fairevaloir.access.Requires;
import org.fairevaloir.access.UseCase;
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
 * ({@link TextRules}).
 */
@UseCase
@Requires(Permission.LOG_CASE)
public class LogCase {
    @Inject
    KeepDraft keepDraft;

    public Saved log(CaseDraft draft) {
        Problems.throwIfAny(TextRules.check(draft));
        return keepDraft.keep(draft);
    }

    /** What was stored: the reference that the association quotes, and the version to go on from. */
    public record Saved(String reference, long version) {
        static Saved of(FieldCase stored) {
            return new Saved(stored.reference(), stored.version());
        }
    }
}
