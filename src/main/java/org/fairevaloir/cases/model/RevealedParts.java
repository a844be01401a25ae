package org.fairevaloir.cases.model;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

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
    /** Where the text stands in the row of a blockage, if it was asked for. */
    private static final int DESCRIPTION = 14;

    private final Vault vault;
    private final Map<Object, List<@Nullable Object[]>> actions;

    RevealedParts(Vault vault, List<@Nullable Object[]> actions) {
        this.vault = vault;
        this.actions = byOwner(actions);
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
                vault.openColumn(
                        row.length > DESCRIPTION ? (byte @Nullable []) row[DESCRIPTION] : null,
                        CaseText.DESCRIPTION.in(id, association)),
                SealedDay.date(
                        vault.openColumn((byte @Nullable []) row[12], CaseText.LEGAL_DEADLINE.in(id, association))),
                answers(row[13]),
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

    static Map<Object, List<@Nullable Object[]>> byOwner(List<@Nullable Object[]> rows) {
        return rows.stream().collect(groupingBy(row -> id(row[0]), toList()));
    }

    static UUID id(@Nullable Object column) {
        if (column instanceof UUID id) {
            return id;
        }
        throw new IllegalStateException("no id in this column");
    }

    static Answers answers(@Nullable Object column) {
        return column instanceof Answers said ? said : Answers.NONE;
    }

    static @Nullable String text(@Nullable Object column) {
        return (String) column;
    }
}
