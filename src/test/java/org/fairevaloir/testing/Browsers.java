package org.fairevaloir.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds a Chromium, or has one installed: first what is on the PATH, else the system's package when we may install it,
 * else npm's build, else Playwright's own download.
 */
public final class Browsers {
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    /** No sandbox: its helper needs rights that containers and build machines don't give. The pages are our own. */
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run",
            "--disable-dev-shm-usage");

    private static @Nullable Playwright playwright;
    private static @Nullable Browser browser;

    private Browsers() {}

    /** One Chromium for all tests of a run, launched for the first that asks; its contexts share nothing. */
    public static synchronized Browser ofAllTests() {
        if (playwright == null || browser == null) {
            playwright = Playwright.create();
            browser = launch(playwright);
        }
        return browser;
    }

    static synchronized void close() {
        if (playwright != null) {
            playwright.close();
        }
    }

    /** An executable, and the environment that it needs. */
    record Chromium(Path executable, Map<String, String> environment) {}

    /** Launches Chromium without a window; refuses with one line that says what to install. */
    public static Browser launch(Playwright playwright) {
        Chromium chromium = find();
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium.executable())
                        .setEnv(chromium.environment())
                        .setArgs(FLAGS));
    }

    private static synchronized Chromium find() {
        return onPath().or(Browsers::installedElsewhere)
                .or(Browsers::bySystemPackage)
                .map(path -> new Chromium(path, System.getenv()))
                .or(() -> ChromiumByNpm.install(cache().resolve("chromium-npm")))
                .or(() -> byPlaywright().map(path -> new Chromium(path, System.getenv())))
                .orElseThrow(
                        () -> new IllegalStateException("The browser tests need Chromium and none could be installed:"
                                + " install the package `chromium` (or Google Chrome) and run `mvn verify` again"
                                + " (what was tried: target/browser-install.log)."));
    }

    private static Optional<Path> onPath() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Where macOS and Windows keep Chrome, and Windows its own Chromium, which every Windows has. */
    private static Optional<Path> installedElsewhere() {
        return Stream.of(
                        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
                        "/Applications/Chromium.app/Contents/MacOS/Chromium",
                        "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
                        "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Optional<Path> bySystemPackage() {
        boolean mayInstall =
                "root".equals(System.getProperty("user.name")) && Files.exists(Path.of("/usr/bin/apt-get"));
        if (!mayInstall) {
            return Optional.empty();
        }
        System.out.println("No browser found: installing the package chromium ...");
        if (!succeeds(Map.of("DEBIAN_FRONTEND", "noninteractive"), "apt-get", "install", "-y", "chromium")) {
            succeeds(Map.of(), "apt-get", "update");
            succeeds(Map.of("DEBIAN_FRONTEND", "noninteractive"), "apt-get", "install", "-y", "chromium");
        }
        return onPath();
    }

    private static Optional<Path> byPlaywright() {
        Path folder = cache().resolve("chromium-playwright");
        System.out.println("No browser found: downloading Playwright's own Chromium ...");
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Map<String, String> environment =
                Map.of("PLAYWRIGHT_BROWSERS_PATH", folder.toString(), "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "0");
        String java = ProcessHandle.current().info().command().orElse("java");
        if (!succeeds(environment, java, "-cp", classes, "com.microsoft.playwright.CLI", "install", "chromium")) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file ->
                            file.getFileName().toString().matches("chrome(\\.exe)?|Chromium|Google Chrome for Testing"))
                    .filter(Files::isRegularFile)
                    .findFirst();
        } catch (IOException unread) {
            return Optional.empty();
        }
    }

    private static Path cache() {
        return Path.of(System.getProperty("fairevaloir.base", ""))
                .toAbsolutePath()
                .resolve(".fairevaloir/programs");
    }

    /** Runs a command to its end, within ten minutes. Our own output is Maven's channel, so it writes into a file. */
    static boolean succeeds(Map<String, String> environment, String... command) {
        File log = Path.of(System.getProperty("fairevaloir.base", ""), "target", "browser-install.log")
                .toFile();
        ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(List.of(command)))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log));
        builder.environment().putAll(environment);
        try {
            Process process = builder.start();
            if (!process.waitFor(10, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                return false;
            }
            return process.exitValue() == 0;
        } catch (IOException notThere) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
