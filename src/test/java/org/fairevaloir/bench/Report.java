package org.fairevaloir.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The table that a run prints and writes: what was measured, beside what, the ratio, and what the design wants. */
public final class Report {
    private final List<Row> rows = new ArrayList<>();
    private final Path file;

    Report(Path file) {
        this.file = file;
    }

    /** One line of the table; empty texts where there is nothing to say. */
    public record Row(String goal, String what, String ours, String peer, String ratio, String wanted, String met) {}

    /** A ratio that is to be at most so much. */
    public void atMost(String goal, String what, Pair pair, double most) {
        double ratio = pair.ours() / pair.peer();
        add(new Row(goal, what, pair.oursText(), pair.peerText(), text(ratio), "≤ " + text(most), yes(ratio <= most)));
    }

    /** A ratio that is to be at least so much. */
    public void atLeast(String goal, String what, Pair pair, double least) {
        double ratio = pair.ours() / pair.peer();
        add(new Row(
                goal, what, pair.oursText(), pair.peerText(), text(ratio), "≥ " + text(least), yes(ratio >= least)));
    }

    /** What is told without being judged, or judged by its own measure. */
    public void add(Row row) {
        rows.add(row);
        System.out.println("  " + line(row));
    }

    /** Two figures and how they are written. */
    public record Pair(double ours, double peer, String oursText, String peerText) {
        /** Milliseconds. */
        public static Pair millis(double ours, double peer) {
            return new Pair(ours, peer, text(ours) + " ms", text(peer) + " ms");
        }

        /** With a unit, whatever it is. */
        public static Pair of(double ours, double peer, String unit) {
            return new Pair(ours, peer, text(ours) + " " + unit, text(peer) + " " + unit);
        }
    }

    /** Says that two ways to the same came to the same; anything else makes the measurement worthless, so it ends. */
    public void same(String what, Object ours, Object peer) {
        if (!ours.equals(peer)) {
            throw new IllegalStateException(what + " differs: " + ours + " and " + peer);
        }
        System.out.println("  equal: " + what + " = " + shortened(ours));
    }

    /** Writes what there is so far: a run that breaks off later is not lost. */
    void write() throws IOException {
        List<String> lines = new ArrayList<>(
                List.of("| goal | what | here | beside it | ratio | wanted | met |", "|---|---|---|---|---|---|---|"));
        rows.forEach(row -> lines.add(line(row)));
        Files.createDirectories(file.getParent());
        Files.write(file, lines);
    }

    private static String line(Row row) {
        return "| " + row.goal() + " | " + row.what() + " | " + row.ours() + " | " + row.peer() + " | " + row.ratio()
                + " | " + row.wanted() + " | " + row.met() + " |";
    }

    public static String yes(boolean met) {
        return met ? "yes" : "**no**";
    }

    /** Three figures that count. */
    public static String text(double value) {
        if (value == 0 || Math.abs(value) >= 100) {
            return String.format(Locale.ROOT, "%,.0f", value);
        }
        int digits = Math.abs(value) >= 10 ? 1 : Math.abs(value) >= 1 ? 2 : 3;
        return String.format(Locale.ROOT, "%." + digits + "f", value);
    }

    private static String shortened(Object value) {
        String text = value.toString();
        return text.length() > 80 ? text.substring(0, 80) + "…" : text;
    }
}
