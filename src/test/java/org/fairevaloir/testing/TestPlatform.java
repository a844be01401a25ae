package org.fairevaloir.testing;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.fairevaloir.run.Folders;
import org.fairevaloir.run.Ports;
import org.fairevaloir.run.Progress;
import org.fairevaloir.run.Stack;
import org.fairevaloir.run.StartFailure;
import org.jspecify.annotations.Nullable;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Starts what the tests of one Maven execution need, once, and ends it after the last test. The system property
 * {@code fairevaloir.tests} says what: {@code container} wants the database only (Arquillian starts Payara itself),
 * {@code browser} wants the whole platform; without it (unit tests, an IDE) nothing is started.
 */
public final class TestPlatform implements LauncherSessionListener {
    private @Nullable Stack stack;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        String kind = System.getProperty("fairevaloir.tests", "");
        if (!kind.isEmpty() && stack == null) {
            try {
                start(kind);
            } catch (StartFailure | IOException failure) {
                System.err.println("The tests can't start their platform: " + failure.getMessage());
                throw new IllegalStateException(failure);
            }
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        Browsers.close();
        if (stack != null) {
            stack.close();
            stack = null;
        }
    }

    private void start(String kind) throws StartFailure, IOException {
        Path checkout = Path.of(System.getProperty("fairevaloir.base", "")).toAbsolutePath();
        Folders folders = Folders.ofTests(checkout, kind);
        Stack started = Stack.fresh(
                folders,
                Ports.free(),
                checkout.resolve("target/fairevaloir.war"),
                new Progress(System.out, Stack.STEPS));
        stack = started;
        Runtime.getRuntime().addShutdownHook(new Thread(started::close, "stop the test platform"));
        if (kind.equals("container")) {
            started.startDatabase();
            tellArquillian(started, checkout);
        } else {
            started.start(Stack.Demo.WITH_CASES);
            Platform.is(started);
        }
    }

    /**
     * {@code arquillian.xml} takes these properties. Paths are relative, as a blank in the checkout's name would end an
     * option there.
     */
    private static void tellArquillian(Stack stack, Path checkout) throws IOException {
        String options = stack.configuration(Stack.Demo.EMPTY).entrySet().stream()
                .map(entry -> "-D" + entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining(" "));
        System.setProperty("fairevaloir.container.options", options.replace(checkout + File.separator, ""));
        stack.application().writePreBoot();
        System.setProperty(
                "fairevaloir.container.preboot",
                checkout.relativize(stack.application().preBoot()).toString());
        System.setProperty(
                "fairevaloir.container.port",
                String.valueOf(URI.create(stack.application().url()).getPort()));
    }
}
