package org.fairevaloir.cases;

import static org.fairevaloir.cases.Cases.aBlockage;
import static org.fairevaloir.cases.Cases.aCase;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * A complete case that breaks one rule of the form's documentation, V1 to V9, by its name.
 *
 * @param said a case of its own each time it is asked for
 * @param field where it is told
 * @param problem key of what is told
 * @param absurd whether not even a draft may say it
 */
public record BrokenCase(String rule, Cases said, String field, String problem, boolean absurd) {
    private static final LocalDate YEARS_AWAY = LocalDate.of(2190, 1, 1);
    private static final BlockageDraft MET = aBlockage("O_COUNTER");

    /** Each of them new, so that all of them can be stored, or tried to be, more than once. */
    public static List<BrokenCase> all() {
        return List.of(
                absurd(
                        "V1",
                        aCase().answering(Map.of("asePlacement", Set.of("PENDING"))),
                        "asePlacement",
                        "notApplicable"),
                absurd("V2", met(Blockages.withStart(MET, YEARS_AWAY)), "blockages[0].startDate", "future"),
                absurd(
                        "V2",
                        met(Blockages.withOutcome(MET, "RESOLVED", LocalDate.of(2014, 1, 1), "COURT")),
                        "blockages[0].outcomeDate",
                        "outcomeBeforeStart"),
                incomplete(
                        "V3",
                        met(Blockages.withOutcome(MET, "RESOLVED", null, "COURT")),
                        "blockages[0].outcomeDate",
                        "required"),
                incomplete(
                        "V3",
                        met(Blockages.withOutcome(MET, "PARTIAL", LocalDate.of(2015, 3, 4), null)),
                        "blockages[0].resolvedBy",
                        "required"),
                incomplete("V4", aCase().with("consent", "NOT_YET"), "consent", "consent"),
                incomplete("V4", aCase().with("consent", "REFUSED"), "consent", "consent"),
                incomplete("V5", aCase().with(List.of()), "", "noBlockage"),
                absurd("V6", aCase().with("department", "20"), "department", "unknownCode"),
                absurd("V6", met(Blockages.withDepartment(MET, "96")), "blockages[0].department", "unknownCode"),
                incomplete("V7", aCase().with("nationality", "FR"), "residenceStatus", "nationalResidence"),
                absurd(
                        "V8",
                        met(Cases.completed(
                                Blockages.withAuthority(MET, "PREF"),
                                "PREF-93",
                                new ActionDraft(UUID.randomUUID(), "LAWYER", LocalDate.of(2015, 3, 1), "PENDING"))),
                        "blockages[0].authority",
                        "authority"),
                incomplete(
                        "V9",
                        aCase().with("exploitationForm", "UNK").with("traffickingStatus", "CONFIRMED"),
                        "exploitationForm",
                        "nothingPointsToTrafficking"));
    }

    private static BrokenCase absurd(String rule, Cases said, String field, String problem) {
        return new BrokenCase(rule, said, field, "cases.problem." + problem, true);
    }

    private static BrokenCase incomplete(String rule, Cases said, String field, String problem) {
        return new BrokenCase(rule, said, field, "cases.problem." + problem, false);
    }

    /** A case of this blockage, which is another one each time. */
    private static Cases met(BlockageDraft blockage) {
        return aCase().with(List.of(Blockages.withId(blockage, UUID.randomUUID())));
    }

    @Override
    public String toString() {
        return rule + " " + field + " " + problem;
    }
}
