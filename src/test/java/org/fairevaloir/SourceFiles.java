package org.fairevaloir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files of the repository, as the tests that read sources see them. */
final class SourceFiles {
    static final Path JAVA = Path.of("src/main/java");
    static final Path PAGES = Path.of("src/main/webapp");

    private static final Pattern EXPRESSION = Pattern.compile("#\\{[^}]*}");
    private static final Pattern LITERAL = Pattern.compile("'([^']*)'");

    private SourceFiles() {}

    /** All files below a folder whose name ends so, in order. */
    static Stream<Path> files(Path folder, String end) {
        try (Stream<Path> found = Files.walk(folder)) {
            return found
                    .filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(end))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> lines(Path file) {
        return read(file).lines().toList();
    }

    /** The strings in the expressions of a page. */
    static Stream<String> literals(String page) {
        return EXPRESSION
                .matcher(page)
                .results()
                .flatMap(expression -> LITERAL.matcher(expression.group()).results())
                .map(found -> found.group(1));
    }

    /** A text without its expressions. */
    static String withoutExpressions(String text) {
        return EXPRESSION.matcher(text).replaceAll("");
    }
}
