package org.fairevaloir.bench;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Rows of one table as LOAD DATA reads them: a line a row, tabs between, bytes as hexadecimal digits. */
final class TableLines {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSS").withZone(ZoneOffset.UTC);

    private final String table;
    private final List<String> columns;
    private final boolean[] binary;
    private final StringBuilder lines = new StringBuilder();
    private int rows;

    TableLines(String table, List<String> columns) {
        this.table = table;
        this.columns = List.copyOf(columns);
        this.binary = new boolean[columns.size()];
    }

    void add(List<? extends @Nullable Object> values) {
        if (values.size() != columns.size()) {
            throw new IllegalArgumentException(table + " has other columns");
        }
        for (int i = 0; i < values.size(); i++) {
            lines.append(i == 0 ? "" : "\t");
            write(i, values.get(i));
        }
        lines.append('\n');
        rows++;
    }

    private void write(int column, @Nullable Object value) {
        if (value == null) {
            lines.append("\\N");
        } else if (value instanceof byte[] bytes) {
            binary[column] = true;
            lines.append(HexFormat.of().formatHex(bytes));
        } else if (value instanceof Instant moment) {
            lines.append(MOMENT.format(moment));
        } else if (value instanceof Boolean yes) {
            lines.append(yes ? '1' : '0');
        } else {
            lines.append(
                    value.toString().replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n"));
        }
    }

    /** The statement that stores them, whatever the server's own file system holds: the driver sends the lines. */
    String statement() {
        String names = IntStream.range(0, columns.size())
                .mapToObj(i -> binary[i] ? "@b" + i : columns.get(i))
                .collect(Collectors.joining(", "));
        String opened = IntStream.range(0, columns.size())
                .filter(i -> binary[i])
                .mapToObj(i -> columns.get(i) + " = unhex(@b" + i + ")")
                .collect(Collectors.joining(", "));
        return "load data local infile 'lines' into table " + table + " character set utf8mb4 (" + names + ")"
                + (opened.isEmpty() ? "" : " set " + opened);
    }

    byte[] bytes() {
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    int rows() {
        return rows;
    }
}
