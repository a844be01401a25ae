package org.fairevaloir.testing;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.bytebuddy.ByteBuddy;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The one deployment of the in-container tests: the very WAR that Maven has built, plus the tests' classes and their entrance. */
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
        openDoor(war);
        Path classes = target.resolve("test-classes");
        try (Stream<Path> code = Files.walk(classes.resolve("org"));
                Stream<Path> letters = Files.walk(classes.resolve("letters"))) {
            Stream.concat(code, letters).filter(Files::isRegularFile).forEach(file -> add(war, classes, file));
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
        return war.addAsLibraries(jar(Assertions.class), jar(ByteBuddy.class));
    }

    /** The tests come in by a servlet that Arquillian adds; without this it would ask them to sign in. */
    private static void openDoor(WebArchive war) {
        String end = "</security-constraint>";
        String door = """
                <web-resource-collection>
                  <web-resource-name>in-container tests</web-resource-name>
                  <url-pattern>/ArquillianServletRunnerEE9</url-pattern>
                  <http-method>GET</http-method>
                  <http-method>POST</http-method>
                </web-resource-collection>
                """;
        try (InputStream file = war.get("WEB-INF/web.xml").getAsset().openStream()) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            int open = text.indexOf(end);
            if (open >= 0) {
                war.setWebXML(new StringAsset(text.substring(0, open) + door + text.substring(open)));
            }
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
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
