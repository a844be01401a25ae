package org.fairevaloir.statistics.disclosure;

import java.io.Serializable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A table as anybody may see it: the only type that observers' pages, the interface for programs and letters can
 * print. It holds published figures only, never an exact count.
 */
public final class ProtectedTable implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Layout layout;
    private final HashMap<CellId, Integer> figures;

    private ProtectedTable(Layout layout, Map<CellId, Integer> figures) {
        this.layout = layout;
        this.figures = new HashMap<>(figures);
    }

    /**
     * The table with these figures and no other: fresh from the protection, or read again from a frozen edition.
     *
     * @throws IllegalArgumentException when a figure isn't one of this table
     */
    public static ProtectedTable of(Layout layout, Map<CellId, Integer> figures) {
        Set<CellId> foreign = new HashSet<>(figures.keySet());
        layout.places().forEach(place -> foreign.remove(layout.cell(place.row(), place.column())));
        if (!foreign.isEmpty()) {
            throw new IllegalArgumentException("not of " + layout.key() + ": " + foreign);
        }
        return new ProtectedTable(layout, figures);
    }

    public String key() {
        return layout.key();
    }

    /** A calendar year, or {@link Catalogue#WHOLE}. */
    public String period() {
        return layout.period();
    }

    public Axis rows() {
        return layout.rows();
    }

    public Axis columns() {
        return layout.columns();
    }

    /** The cell; {@link Axis#ALL} stands for a total. @throws IllegalArgumentException when there is no such cell */
    public ProtectedCell cell(String row, String column) {
        CellId id = layout.cell(row, column);
        return new ProtectedCell(id, figures.get(id));
    }

    /** Every cell, row by row, totals last. */
    public List<ProtectedCell> cells() {
        return layout.places().stream()
                .map(place -> cell(place.row(), place.column()))
                .toList();
    }

    @Override
    public String toString() {
        return cells().stream().map(ProtectedCell::toString).collect(Collectors.joining("\n"));
    }
}
