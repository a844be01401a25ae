package org.fairevaloir.cases;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fairevaloir.shared.Lines;
import org.jspecify.annotations.Nullable;

/**
 * A right that met an obstacle, at an authority, in a département, since a day; complete or not.
 *
 * @param id chosen when it is added to the form
 * @param authority code of the very authority, such as one prefecture; of that type and in that département
 * @param legalDeadline by when the authority had to act, by law or by reason
 * @param answers what was chosen beyond the required fields
 * @param actions what was tried to lift it
 */
public record BlockageDraft(
        UUID id,
        @Nullable String right,
        @Nullable String obstacle,
        @Nullable String authorityType,
        @Nullable String authority,
        @Nullable String department,
        @Nullable LocalDate startDate,
        @Nullable String status,
        @Nullable LocalDate outcomeDate,
        @Nullable String resolvedBy,
        @Nullable String evidenceLevel,
        @Nullable String description,
        @Nullable LocalDate legalDeadline,
        Answers answers,
        List<ActionDraft> actions)
        implements Serializable {

    public BlockageDraft {
        description = Lines.plain(description);
        actions = List.copyOf(actions);
    }

    /** A blockage of which no more is said than what is required. */
    public BlockageDraft(
            UUID id,
            @Nullable String right,
            @Nullable String obstacle,
            @Nullable String authorityType,
            @Nullable String department,
            @Nullable LocalDate startDate,
            @Nullable String status,
            @Nullable LocalDate outcomeDate,
            @Nullable String resolvedBy,
            @Nullable String evidenceLevel,
            @Nullable String description) {
        this(
                id,
                right,
                obstacle,
                authorityType,
                null,
                department,
                startDate,
                status,
                outcomeDate,
                resolvedBy,
                evidenceLevel,
                description,
                null,
                Answers.NONE,
                List.of());
    }

    /** The same, lifted that day by this body. */
    public BlockageDraft lifted(String how, @Nullable LocalDate day, String by) {
        return with(authority, how, day, by, legalDeadline, answers);
    }

    /** The same, due by that day, with other answers. */
    public BlockageDraft due(@Nullable LocalDate day, Answers others) {
        return with(authority, status, outcomeDate, resolvedBy, day, others);
    }

    /** The same, without a precise authority. */
    public BlockageDraft withoutAuthority() {
        return with(null, status, outcomeDate, resolvedBy, legalDeadline, answers);
    }

    private BlockageDraft with(
            @Nullable String named,
            @Nullable String how,
            @Nullable LocalDate lifted,
            @Nullable String by,
            @Nullable LocalDate due,
            Answers others) {
        return new BlockageDraft(
                id,
                right,
                obstacle,
                authorityType,
                named,
                department,
                startDate,
                how,
                lifted,
                by,
                evidenceLevel,
                description,
                due,
                others,
                actions);
    }

    /** The required codes by the name of their field, in the order of the form; null where nothing was said. */
    public Map<String, @Nullable String> codes() {
        Map<String, @Nullable String> codes = new LinkedHashMap<>();
        codes.put("right", right);
        codes.put("obstacle", obstacle);
        codes.put("authorityType", authorityType);
        codes.put("department", department);
        codes.put("status", status);
        codes.put("resolvedBy", resolvedBy);
        codes.put("evidenceLevel", evidenceLevel);
        return codes;
    }
}
