package org.fairevaloir.cases;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A blockage that differs from another in one thing. */
public final class Blockages {
    private Blockages() {}

    public static BlockageDraft withRight(BlockageDraft b, @Nullable String right) {
        return new BlockageDraft(
                        b.id(),
                        right,
                        b.obstacle(),
                        b.authorityType(),
                        b.department(),
                        b.startDate(),
                        b.status(),
                        b.outcomeDate(),
                        b.resolvedBy(),
                        b.evidenceLevel(),
                        b.description())
                .due(b.legalDeadline(), b.answers().without(List.of("legalBasis")));
    }

    public static BlockageDraft withAuthority(BlockageDraft b, @Nullable String type) {
        return new BlockageDraft(
                        b.id(),
                        b.right(),
                        b.obstacle(),
                        type,
                        b.department(),
                        b.startDate(),
                        b.status(),
                        b.outcomeDate(),
                        b.resolvedBy(),
                        b.evidenceLevel(),
                        b.description())
                .due(b.legalDeadline(), b.answers());
    }

    public static BlockageDraft withDepartment(BlockageDraft b, @Nullable String department) {
        return new BlockageDraft(
                b.id(),
                b.right(),
                b.obstacle(),
                b.authorityType(),
                department,
                b.startDate(),
                b.status(),
                b.outcomeDate(),
                b.resolvedBy(),
                b.evidenceLevel(),
                b.description());
    }

    public static BlockageDraft withStart(BlockageDraft b, @Nullable LocalDate start) {
        return new BlockageDraft(
                        b.id(),
                        b.right(),
                        b.obstacle(),
                        b.authorityType(),
                        b.department(),
                        start,
                        b.status(),
                        b.outcomeDate(),
                        b.resolvedBy(),
                        b.evidenceLevel(),
                        b.description())
                .due(b.legalDeadline(), b.answers());
    }

    public static BlockageDraft withDescription(BlockageDraft b, @Nullable String description) {
        return new BlockageDraft(
                        b.id(),
                        b.right(),
                        b.obstacle(),
                        b.authorityType(),
                        b.department(),
                        b.startDate(),
                        b.status(),
                        b.outcomeDate(),
                        b.resolvedBy(),
                        b.evidenceLevel(),
                        description)
                .due(b.legalDeadline(), b.answers());
    }

    /** Where it stands, and if it was lifted, when and by whom. */
    public static BlockageDraft withOutcome(
            BlockageDraft b, @Nullable String status, @Nullable LocalDate outcome, @Nullable String by) {
        return new BlockageDraft(
                        b.id(),
                        b.right(),
                        b.obstacle(),
                        b.authorityType(),
                        b.department(),
                        b.startDate(),
                        status,
                        outcome,
                        by,
                        b.evidenceLevel(),
                        b.description())
                .due(b.legalDeadline(), b.answers());
    }
}
