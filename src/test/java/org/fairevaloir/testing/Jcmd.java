package org.fairevaloir.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a running Java program tells of its memory, by the JDK's own tool. */
public final class Jcmd {
    private static final Pattern TOTAL = Pattern.compile("Total\\s+\\d+\\s+(\\d+)");

    private Jcmd() {}

    /** The living objects after a full collection: number, bytes and class, one line each. */
    public static String alive(long pid) throws IOException, InterruptedException {
        String tool = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        Process asked = new ProcessBuilder(tool, Long.toString(pid), "GC.class_histogram")
                .redirectErrorStream(true)
                .start();
        String told = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (asked.waitFor() != 0 || !told.contains("java.lang.String")) {
            throw new IllegalStateException(told);
        }
        return told;
    }

    /** Bytes of all living objects. */
    public static long bytesAlive(long pid) throws IOException, InterruptedException {
        String told = alive(pid);
        Matcher total = TOTAL.matcher(told);
        if (!total.find()) {
            throw new IllegalStateException(told);
        }
        return Long.parseLong(total.group(1));
    }
}
