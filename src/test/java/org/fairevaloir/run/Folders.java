package org.fairevaloir.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where one platform keeps its things. The unpacked programs are only read once they are complete, so the platform and
 * the tests share them; everything else belongs to one platform alone.
 */
public record Folders(Path checkout, Path programs, Path data) {
    private static final String PART = ".part";

    /** The folders of {@code mvn}, kept between runs. */
    public static Folders ofRun(Path checkout) {
        Path home = checkout.resolve(".fairevaloir");
        return new Folders(checkout, home.resolve("programs"), home);
    }

    /** The folders of one test run: own data below {@code target}, the same programs. */
    public static Folders ofTests(Path checkout, String kind) {
        return new Folders(
                checkout,
                checkout.resolve(".fairevaloir").resolve("programs"),
                checkout.resolve("target").resolve("test-platform").resolve(kind));
    }

    public Path database() {
        return data.resolve("database");
    }

    public Path keycloak() {
        return data.resolve("keycloak");
    }

    public Path application() {
        return data.resolve("application");
    }

    /** Outside the database, so that a copied database alone opens nothing. */
    public Path keys() {
        return data.resolve("keys");
    }

    /** The servers' temporary files; emptied at each start, so that what killed servers left doesn't pile up. */
    Path temporary() {
        return data.resolve("tmp");
    }

    /** A name for what is being made and is not complete: it tells by whom. */
    static Path part(Path whole) {
        return whole.resolveSibling(
                whole.getFileName() + "." + ProcessHandle.current().pid() + PART);
    }

    /** Makes a finished part visible; another launcher may have finished the same meanwhile, then ours is superfluous. */
    static void complete(Path part, Path whole) throws IOException {
        if (Files.exists(whole)) {
            delete(part);
        } else {
            Files.move(part, whole);
        }
    }

    /** Empties the temporary folder and removes what interrupted installations have left half-made. */
    void tidy() throws IOException {
        closeToOthers();
        delete(temporary());
        Files.createDirectories(temporary());
        Files.createDirectories(programs);
        Files.createDirectories(database());
        for (Path folder : List.of(programs, database())) {
            try (Stream<Path> inside = Files.list(folder)) {
                for (Path part : inside.filter(Folders::isAbandoned).toList()) {
                    delete(part);
                }
            }
        }
    }

    /** Database files and the login server's store hold what other users of the machine must not read. */
    private void closeToOthers() throws IOException {
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.createDirectories(data);
            Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private static boolean isAbandoned(Path path) {
        Matcher part = Pattern.compile(".*\\.(\\d+)" + Pattern.quote(PART)).matcher(path.toString());
        return part.matches() && ProcessHandle.of(Long.parseLong(part.group(1))).isEmpty();
    }

    public Path log(String server) {
        return data.resolve("logs").resolve(server + ".log");
    }

    /** What Maven put there: the servers as files. */
    public Path platform() {
        return checkout.resolve("target").resolve("platform");
    }

    /** Deletes a file or a folder with all that is in it; nothing there is fine. */
    public static void delete(Path path) throws IOException {
        if (!Files.exists(path)) {
            return;
        }
        try (Stream<Path> found = Files.walk(path)) {
            found.sorted(Comparator.reverseOrder()).forEach(Folders::deleteOne);
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    private static void deleteOne(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
