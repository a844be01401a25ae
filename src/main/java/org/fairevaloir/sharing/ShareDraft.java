package org.fairevaloir.sharing;

import java.time.LocalDate;
import org.fairevaloir.sharing.model.ShareKind;
import org.jspecify.annotations.Nullable;

/**
 * What a member proposes to another association.
 *
 * @param recipient code of the other association
 * @param purpose code of {@code share_purpose}: no free text, so that nothing of the person is told before it is
 *     accepted
 * @param endsOn last day on which it can be answered, and a shared case be read
 */
public record ShareDraft(
        @Nullable ShareKind kind,
        @Nullable String recipient,
        @Nullable String purpose,
        @Nullable LocalDate endsOn) {}
