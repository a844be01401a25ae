package org.fairevaloir.cases;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A blockage that differs from another in one thing: all the rest of it stays, its authority and its actions too. */
public final class Blockages {
    private static final RecordComponent[] PARTS = BlockageDraft.class.getRecordComponents();

    private Blockages() {}

    public static BlockageDraft withId(BlockageDraft b, UUID id) {
        return but(b, "id", id);
    }

    /** Another right, without the article on which the first one rested. */
    public static BlockageDraft withRight(BlockageDraft b, @Nullable String right) {
        return but(but(b, "right", right), "answers", b.answers().without(List.of("legalBasis")));
    }

    public static BlockageDraft withAuthority(BlockageDraft b, @Nullable String type) {
        return but(b, "authorityType", type);
    }

    public static BlockageDraft withDepartment(BlockageDraft b, @Nullable String department) {
        return but(b, "department", department);
    }

    public static BlockageDraft withStart(BlockageDraft b, @Nullable LocalDate start) {
        return but(b, "startDate", start);
    }

    public static BlockageDraft withDescription(BlockageDraft b, @Nullable String description) {
        return but(b, "description", description);
    }

    /** Where it stands, and if it was lifted, when and by whom. */
    public static BlockageDraft withOutcome(
            BlockageDraft b, @Nullable String status, @Nullable LocalDate outcome, @Nullable String by) {
        return but(but(but(b, "status", status), "outcomeDate", outcome), "resolvedBy", by);
    }

    /** Copies all there is, so that a field which is new tomorrow is not forgotten here. */
    private static BlockageDraft but(BlockageDraft b, String field, @Nullable Object value) {
        try {
            List<@Nullable Object> values = new ArrayList<>();
            for (RecordComponent part : PARTS) {
                values.add(
                        part.getName().equals(field)
                                ? value
                                : part.getAccessor().invoke(b));
            }
            Class<?>[] types = Stream.of(PARTS).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return BlockageDraft.class.getConstructor(types).newInstance(values.toArray());
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("No blockage with another " + field, e);
        }
    }
}
