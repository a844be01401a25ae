package org.fairevaloir.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.bytebuddy.ByteBuddy;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The one deployment of the in-container tests: the very WAR that Maven has built, plus the tests' classes. */
public final class Deployments {
    /** Classes that run outside the server: unit and browser tests, the launcher, this package. */
    private static final Pattern OUTSIDE =
            Pattern.compile("org/fairevaloir/(run|testing|e2e)/.*|.*(Test|Properties|E2E|Benchmark)(\\$.*)?\\.class");

    private Deployments() {}

    /** Refuses when the WAR has not been built. */
    public static WebArchive war() {
        Path target = Path.of(System.getProperty("fairevaloir.base", ""))
                .toAbsolutePath()
                .resolve("target");
        WebArchive war = ShrinkWrap.create(ZipImporter.class, "fairevaloir.war")
                .importFrom(target.resolve("fairevaloir.war").toFile())
                .as(WebArchive.class);
        Path classes = target.resolve("test-classes");
        try (Stream<Path> found = Files.walk(classes.resolve("org"))) {
            found.filter(Files::isRegularFile).forEach(file -> add(war, classes, file));
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
        return war.addAsLibraries(jar(Assertions.class), jar(ByteBuddy.class));
    }

    private static void add(WebArchive war, Path classes, Path file) {
        String name = classes.relativize(file).toString().replace(File.separatorChar, '/');
        if (!OUTSIDE.matcher(name).matches()) {
            war.addAsWebInfResource(file.toFile(), "classes/" + name);
        }
    }

    private static File jar(Class<?> inside) {
        try {
            return new File(
                    inside.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
