package org.fairevaloir.testing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/**
 * The Chromium of the npm package {@code @sparticuz/chromium} (Linux, x86-64): made for machines without any desktop
 * library, so it brings the few that it needs. Its parts are brotli files; node, which npm needs anyway, opens them.
 */
final class ChromiumByNpm {
    private static final String PACKAGE = "@sparticuz/chromium@153.0.0";
    private static final String OPEN = """
            const { createReadStream, createWriteStream, readdirSync } = require('fs');
            const { createBrotliDecompress } = require('zlib');
            const [from, to] = process.argv.slice(1);
            for (const name of readdirSync(from).filter(file => file.endsWith('.br')))
              createReadStream(from + '/' + name).pipe(createBrotliDecompress())
                .pipe(createWriteStream(to + '/' + name.slice(0, -3)));
            """;

    private ChromiumByNpm() {}

    /** Empty where npm, the network or the system doesn't allow it. */
    static Optional<Browsers.Chromium> install(Path folder) {
        boolean linux = System.getProperty("os.name").equals("Linux")
                && System.getProperty("os.arch").equals("amd64");
        if (!linux) {
            return Optional.empty();
        }
        try {
            Path chromium = folder.resolve("chromium");
            if (!Files.isExecutable(chromium) && !unpack(folder, chromium)) {
                return Optional.empty();
            }
            Map<String, String> environment = new HashMap<>(System.getenv());
            environment.put("LD_LIBRARY_PATH", folder.resolve("lib") + ":" + folder);
            return Optional.of(new Browsers.Chromium(chromium, environment));
        } catch (IOException failed) {
            System.out.println("npm's Chromium can't be used: " + failed.getMessage());
            return Optional.empty();
        }
    }

    private static boolean unpack(Path folder, Path chromium) throws IOException {
        System.out.println("No browser found: installing npm's " + PACKAGE + " ...");
        Files.createDirectories(folder);
        if (!Browsers.succeeds(
                Map.of(), "npm", "install", "--no-save", "--ignore-scripts", "--prefix", folder.toString(), PACKAGE)) {
            return false;
        }
        Path parts = folder.resolve("node_modules/@sparticuz/chromium/bin");
        Path x64 = parts.resolve("x64");
        Path from = Files.isDirectory(x64) ? x64 : parts;
        if (!Browsers.succeeds(Map.of(), "node", "-e", OPEN, from.toString(), folder.toString())) {
            return false;
        }
        for (String tar : new String[] {"al2023.tar", "swiftshader.tar"}) {
            untar(folder.resolve(tar), folder);
        }
        return chromium.toFile().setExecutable(true);
    }

    private static void untar(Path archive, Path folder) throws IOException {
        if (!Files.exists(archive)) {
            return;
        }
        try (InputStream file = Files.newInputStream(archive);
                TarArchiveInputStream tar = new TarArchiveInputStream(file)) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path target = folder.resolve(entry.getName()).normalize();
                if (entry.isFile() && target.startsWith(folder)) {
                    Files.createDirectories(target.getParent());
                    Files.copy(tar, target, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
                } else if (entry.isSymbolicLink() && !Files.exists(target)) {
                    Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
                }
            }
        }
    }
}
