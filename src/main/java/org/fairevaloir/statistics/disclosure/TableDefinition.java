package org.fairevaloir.statistics.disclosure;

/**
 * A table of the catalogue: at most two dimensions.
 *
 * @param key stable name of the table
 * @param rows dimension of the rows; empty for none
 * @param columns dimension of the columns; empty for none
 */
public record TableDefinition(String key, String rows, String columns) {
    /** @throws IllegalArgumentException when there are columns without rows, or twice the same dimension */
    public TableDefinition {
        if (rows.isEmpty() ? !columns.isEmpty() : rows.equals(columns)) {
            throw new IllegalArgumentException("impossible table " + key);
        }
    }
}
