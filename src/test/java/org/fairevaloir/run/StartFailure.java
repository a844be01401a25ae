package org.fairevaloir.run;

import java.nio.file.Path;

/** Why the platform could not start, as the one line that its user reads. */
public final class StartFailure extends Exception {
    private static final long serialVersionUID = 1L;

    public StartFailure(String message) {
        super(message);
    }

    public StartFailure(String message, Throwable cause) {
        super(message, cause);
    }

    static StartFailure seeLog(String message, Path log) {
        return new StartFailure(message + " The whole story: " + log);
    }
}
