package org.fairevaloir.cases;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.fairevaloir.cases.CaseDraft.Situation;
import org.jspecify.annotations.Nullable;

/**
 * Cases as a member types them: {@code aCase().with("gender", "F").withObstacle("O_NOINTERP").draft()}. Without
 * anything said, a complete case that can be submitted.
 */
public final class Cases {
    private static final Map<String, String> COMPLETE = Map.ofEntries(
            Map.entry("supportStatus", "SUPPORTED"),
            Map.entry("consent", "INFORMED_AGREED"),
            Map.entry("traffickingStatus", "PRESUMED"),
            Map.entry("identifiedBy", "NGO"),
            Map.entry("gender", "F"),
            Map.entry("ageBand", "A18_24"),
            Map.entry("nationality", "NG"),
            Map.entry("department", "75"),
            Map.entry("exploitationForm", "SEX"),
            Map.entry("exploitedIn", "FR"),
            Map.entry("residenceStatus", "NONE"),
            Map.entry("complaint", "NOT_WISHED"),
            Map.entry("housing", "HOTEL"));

    private final Map<String, @Nullable String> values = new HashMap<>(COMPLETE);
    private final List<BlockageDraft> blockages = new ArrayList<>();
    private UUID id = UUID.randomUUID();
    private long version;
    private Answers answers = Answers.NONE;
    private @Nullable LocalDate consentDate;
    private @Nullable YearMonth firstContactMonth = YearMonth.of(2015, 1);

    private Cases() {}

    public static Cases aCase() {
        Cases complete = new Cases();
        complete.blockages.add(aBlockage("O_NOINTERP"));
        return complete;
    }

    /** An open blockage of the right to an interpreter, at the police, in Paris, with what the law says of it. */
    public static BlockageDraft aBlockage(String obstacle) {
        BlockageDraft met = new BlockageDraft(
                UUID.randomUUID(),
                "R_INTERP",
                obstacle,
                "POLICE",
                "75",
                LocalDate.of(2015, 2, 3),
                "OPEN",
                null,
                null,
                "B",
                "Audition sans interprète.");
        return met.due(null, new Answers(Map.of("legalBasis", Set.of("INTERP_803_5"))));
    }

    /** The same blockage, of which everything is said: the very authority, the rest of the form, one action. */
    public static BlockageDraft completed(BlockageDraft b, String authority, ActionDraft action) {
        return new BlockageDraft(
                b.id(),
                b.right(),
                b.obstacle(),
                b.authorityType(),
                authority,
                b.department(),
                b.startDate(),
                b.status(),
                b.outcomeDate(),
                b.resolvedBy(),
                b.evidenceLevel(),
                b.description(),
                LocalDate.of(2015, 3, 31),
                b.answers()
                        .with("consequence", Set.of("HOMELESS", "HEALTH"))
                        .with("evidence", Set.of("EMAIL"))
                        .with("measures", Set.of("P2014-1", "P2014-2"))
                        .with("contradicts", Set.of("ENG-2014-001")),
                List.of(action));
    }

    public Cases id(UUID chosen) {
        id = chosen;
        return this;
    }

    /** As it was opened in this version. */
    public Cases version(long opened) {
        version = opened;
        return this;
    }

    /** A code or a text by the name of its field; null for one that is missing. */
    public Cases with(String field, @Nullable String value) {
        values.put(field, value);
        return this;
    }

    public Cases firstContact(@Nullable YearMonth month) {
        firstContactMonth = month;
        return this;
    }

    public Cases withObstacle(String obstacle) {
        return with(List.of(aBlockage(obstacle)));
    }

    public Cases with(List<BlockageDraft> met) {
        blockages.clear();
        blockages.addAll(met);
        return this;
    }

    /** What is chosen beyond the required fields. */
    public Cases answering(Map<String, Set<String>> chosen) {
        answers = new Answers(chosen);
        return this;
    }

    public Cases informedOn(LocalDate day) {
        consentDate = day;
        return this;
    }

    public CaseDraft draft() {
        Situation situation = new Situation(
                values.get("supportStatus"),
                firstContactMonth,
                values.get("consent"),
                values.get("traffickingStatus"),
                values.get("identifiedBy"),
                values.get("gender"),
                values.get("ageBand"),
                values.get("nationality"),
                values.get("department"),
                values.get("exploitationForm"),
                values.get("exploitedIn"),
                values.get("residenceStatus"),
                values.get("complaint"),
                values.get("housing"));
        return new CaseDraft(
                id,
                version,
                situation,
                values.get("localAlias"),
                values.get("narrative"),
                values.get("restrictedNote"),
                blockages,
                answers,
                consentDate,
                null);
    }
}
