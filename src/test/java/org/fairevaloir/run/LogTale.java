package org.fairevaloir.run;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Follows the application's log while it starts, and tells what its user should know: the migrations. */
final class LogTale {
    private static final Pattern MIGRATION =
            Pattern.compile("(Migrating schema .*|Successfully applied .*|Schema .* is up to date.*)");

    private final Processes.Server server;
    private final Progress progress;
    private int read;

    LogTale(Processes.Server server, Progress progress) {
        this.server = server;
        this.progress = progress;
    }

    /** Whether the server says so; if the application doesn't answer then, it never will. */
    boolean serverHasStarted() {
        String text = Wait.text(server);
        int end = text.lastIndexOf('\n') + 1;
        if (end > read) {
            Matcher matcher = MIGRATION.matcher(text.substring(read, end));
            while (matcher.find()) {
                progress.note(matcher.group(1));
            }
            read = end;
        }
        return text.contains("Payara Micro") && text.contains(" ready in ");
    }

    /** What the first reported failure was caused by, as one line; empty when the log names none. */
    static String cause(Processes.Server server) {
        for (String entry : Wait.text(server).split("\\n(?=\\[\\d{4}-)", -1)) {
            int cause = entry.lastIndexOf("Caused by: ");
            if (cause >= 0) {
                return " " + entry.substring(cause).lines().findFirst().orElse("") + ".";
            }
        }
        return "";
    }
}
