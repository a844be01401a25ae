package org.fairevaloir.run;

import java.io.IOException;
import java.nio.file.Path;

/** Throws away the data of {@code mvn} (database, accounts, keys, logs) and keeps the unpacked programs. */
public final class Reset {
    private Reset() {}

    /** Refuses while the platform runs. */
    public static void main(String[] arguments) throws IOException {
        Folders folders = Folders.ofRun(
                Path.of(System.getProperty("fairevaloir.base", "")).toAbsolutePath());
        for (Path path : folders.kept()) {
            Folders.delete(path);
        }
        System.out.println("The data of the platform is gone; `mvn` starts it afresh.");
    }
}
