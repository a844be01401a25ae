package org.fairevaloir.cases.model;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fairevaloir.cases.ActionDraft;
import org.fairevaloir.cases.Answers;
import org.fairevaloir.cases.BlockageDraft;
import org.fairevaloir.vault.Vault;
import org.jspecify.annotations.Nullable;

/** The parts of the cases of one page, from the rows that {@link ExportRepository} found: first what they belong to. */
final class RevealedParts {
    private final Vault vault;
    private final Map<Object, Answers> ofCases;
    private final Map<Object, Answers> ofBlockages;
    private final Map<Object, List<@Nullable Object[]>> actions;
    private final Map<Object, byte[]> descriptions = new HashMap<>();

    RevealedParts(
            Vault vault,
            List<@Nullable Object[]> answers,
            List<@Nullable Object[]> answersOfBlockages,
            List<@Nullable Object[]> actions,
            List<@Nullable Object[]> descriptions) {
        this.vault = vault;
        this.ofCases = answers(answers);
        this.ofBlockages = answers(answersOfBlockages);
        this.actions = byOwner(actions);
        for (@Nullable Object[] row : descriptions) {
            if (row[0] != null && row[1] instanceof byte[] sealed) {
                this.descriptions.put(row[0], sealed);
            }
        }
    }

    Answers answersOf(UUID fieldCase) {
        return ofCases.getOrDefault(fieldCase, Answers.NONE);
    }

    /** @param row of the query for blockages */
    BlockageDraft blockage(@Nullable Object[] row, String association) {
        UUID id = id(row[1]);
        return new BlockageDraft(
                id,
                text(row[2]),
                text(row[3]),
                text(row[4]),
                text(row[5]),
                text(row[6]),
                SealedDay.date(vault.openColumn((byte @Nullable []) row[10], CaseText.START_DATE.in(id, association))),
                text(row[7]),
                SealedDay.date(
                        vault.openColumn((byte @Nullable []) row[11], CaseText.OUTCOME_DATE.in(id, association))),
                text(row[8]),
                text(row[9]),
                vault.openColumn(descriptions.get(id), CaseText.DESCRIPTION.in(id, association)),
                SealedDay.date(
                        vault.openColumn((byte @Nullable []) row[12], CaseText.LEGAL_DEADLINE.in(id, association))),
                ofBlockages.getOrDefault(id, Answers.NONE),
                actions.getOrDefault(id, List.of()).stream()
                        .map(action -> action(action, association))
                        .toList());
    }

    private ActionDraft action(@Nullable Object[] row, String association) {
        UUID id = id(row[1]);
        return new ActionDraft(
                id,
                text(row[2]),
                SealedDay.date(vault.openColumn((byte @Nullable []) row[3], CaseText.ACTION_DATE.in(id, association))),
                text(row[4]));
    }

    private static Map<Object, Answers> answers(List<@Nullable Object[]> rows) {
        Map<Object, Answers> answers = new HashMap<>();
        byOwner(rows)
                .forEach((owner, own) -> answers.put(
                        owner,
                        new Answers(own.stream()
                                .collect(groupingBy(
                                        row -> String.valueOf(row[1]),
                                        mapping(row -> String.valueOf(row[2]), toSet()))))));
        return answers;
    }

    static Map<Object, List<@Nullable Object[]>> byOwner(List<@Nullable Object[]> rows) {
        return rows.stream().collect(groupingBy(row -> id(row[0]), toList()));
    }

    static UUID id(@Nullable Object column) {
        if (column instanceof UUID id) {
            return id;
        }
        throw new IllegalStateException("no id in this column");
    }

    static @Nullable String text(@Nullable Object column) {
        return (String) column;
    }
}
