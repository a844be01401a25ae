package org.fairevaloir.cases.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fairevaloir.cases.BlockageDraft;
import org.fairevaloir.cases.CaseDraft;
import org.fairevaloir.cases.CaseDraft.Situation;
import org.fairevaloir.cases.exports.ExportedCase;
import org.fairevaloir.vault.Vault;
import org.jspecify.annotations.Nullable;

/**
 * The cases of one page, put together from the rows that {@link ExportRepository} found. The association's own mark
 * and note are not among the columns: there is nothing here that could hand them out.
 */
final class RevealedCases {
    /** What is read of every case, beside what is sealed: what it is, and the codes of its fields. */
    static final List<String> COLUMNS = Stream.concat(
                    Stream.of("id", "reference", "association", "standing.status", "firstContactMonth", "answers"),
                    Situation.of(null, field -> null).codes().keySet().stream())
            .toList();

    /** What is read sealed: the day always, the story only when it was asked for. */
    static final List<String> SEALED = List.of("consentDate", "narrative");

    private static final Map<String, Integer> PLACES =
            COLUMNS.stream().collect(Collectors.toMap(column -> column, COLUMNS::indexOf));

    private final Vault vault;
    private final RevealedParts parts;
    private final Map<Object, List<@Nullable Object[]>> blockages;

    RevealedCases(Vault vault, RevealedParts parts, List<@Nullable Object[]> blockages) {
        this.vault = vault;
        this.parts = parts;
        this.blockages = RevealedParts.byOwner(blockages);
    }

    List<ExportedCase> of(List<@Nullable Object[]> rows) {
        return rows.stream().map(Row::new).map(this::one).toList();
    }

    private ExportedCase one(Row row) {
        UUID id = RevealedParts.id(row.cell("id"));
        String association = String.valueOf(row.cell("association"));
        CaseStatus status = CaseStatus.valueOf(String.valueOf(row.cell("standing.status")));
        return new ExportedCase(
                String.valueOf(row.cell("reference")), association, status, content(row, id, association));
    }

    private CaseDraft content(Row row, UUID id, String association) {
        List<BlockageDraft> met = blockages.getOrDefault(id, List.of()).stream()
                .map(blockage -> parts.blockage(blockage, association))
                .toList();
        return new CaseDraft(
                id,
                0,
                situation(row),
                null,
                vault.openColumn(row.sealed(1), CaseText.NARRATIVE.in(id, association)),
                null,
                met,
                RevealedParts.answers(row.cell("answers")),
                SealedDay.date(vault.openColumn(row.sealed(0), CaseText.CONSENT_DATE.in(id, association))),
                null);
    }

    private static Situation situation(Row row) {
        LocalDate month = (LocalDate) row.cell("firstContactMonth");
        return Situation.of(month == null ? null : YearMonth.from(month), row::code);
    }

    /** The columns that every case has, then those of {@link #SEALED} that were asked for. */
    private static final class Row {
        private final @Nullable Object[] cells;

        Row(@Nullable Object[] cells) {
            this.cells = cells;
        }

        @Nullable
        Object cell(String column) {
            return cells[Objects.requireNonNull(PLACES.get(column), column)];
        }

        @Nullable
        String code(String column) {
            return (String) cell(column);
        }

        byte @Nullable [] sealed(int place) {
            int at = COLUMNS.size() + place;
            return at < cells.length ? (byte[]) cells[at] : null;
        }
    }
}
