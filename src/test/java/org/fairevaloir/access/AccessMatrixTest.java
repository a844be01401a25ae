package org.fairevaloir.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Who may do what, twice: as the code has it, and as people reviewed it in two tables. A use case or a page that the
 * tables don't know fails the build, and so does one line that says something else. What the code says is written to
 * {@code target}, to be reviewed and taken over.
 */
class AccessMatrixTest {
    private static final String HEADER = "%s;coordinator;member;observer";
    private static final Path PAGES = Path.of("src/main/webapp");

    @Test
    void use_cases_are_for_whom_the_reviewed_table_says() throws IOException {
        List<String> matrix = matrix(new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.fairevaloir"));

        assertThat(matrix).hasSizeGreaterThan(10);
        assertReviewed("access-matrix.csv", "use case", matrix);
    }

    @Test
    void pages_are_for_whom_the_reviewed_table_says() throws IOException {
        List<String> pages = PagePolicy.pages().entrySet().stream()
                .map(page -> row(page.getKey(), role -> AccessPolicy.permits(role, page.getValue())))
                .sorted()
                .toList();

        assertReviewed("access-pages.csv", "page", pages);
    }

    @Test
    void every_page_is_listed_and_every_listed_page_is_there() throws IOException {
        try (Stream<Path> found = Files.walk(PAGES)) {
            List<String> there = found.map(
                            page -> "/" + PAGES.relativize(page).toString().replace('\\', '/'))
                    .filter(page -> page.endsWith(".xhtml") && !page.startsWith("/WEB-INF/"))
                    .toList();

            assertThat(there)
                    .hasSizeGreaterThan(5)
                    .allMatch(page -> PagePolicy.pages().containsKey(page));
            assertThat(PagePolicy.pages().keySet()).containsExactlyInAnyOrderElementsOf(there);
        }
    }

    @Test
    void a_use_case_that_says_nothing_is_for_nobody() {
        assertThat(matrix(new ClassFileImporter().importPackages("org.fairevaloir.testing.offenders")))
                .containsExactly("testing.offenders.UnmarkedUseCase;no;no;no");
    }

    @Test
    void every_permission_is_somebodys_and_is_asked_for_somewhere() {
        Set<Permission> asked = Stream.concat(
                        PagePolicy.pages().values().stream(),
                        new ClassFileImporter()
                                        .withImportOption(new ImportOption.DoNotIncludeTests())
                                        .importPackages("org.fairevaloir")
                                        .stream()
                                        .filter(useCase -> useCase.isAnnotatedWith(Requires.class))
                                        .map(useCase -> useCase.getAnnotationOfType(Requires.class)
                                                .value()))
                .collect(java.util.stream.Collectors.toSet());

        assertThat(Permission.values())
                .allMatch(
                        permission -> Stream.of(Role.values()).anyMatch(role -> AccessPolicy.permits(role, permission)))
                // Asked in the middle of a use case: whether the association's own note is opened.
                .filteredOn(permission -> permission != Permission.READ_PRIVATE_NOTE)
                .allMatch(asked::contains);
    }

    private static List<String> matrix(Iterable<JavaClass> classes) {
        return Stream.iterate(classes.iterator(), java.util.Iterator::hasNext, i -> i)
                .map(java.util.Iterator::next)
                .filter(any -> any.isAnnotatedWith(UseCase.class))
                .map(useCase -> row(
                        useCase.getName().replace("org.fairevaloir.", ""), role -> permits(role, requires(useCase))))
                .sorted()
                .toList();
    }

    private static Optional<Permission> requires(JavaClass useCase) {
        return useCase.tryGetAnnotationOfType(Requires.class).map(Requires::value);
    }

    private static boolean permits(Role role, Optional<Permission> required) {
        return required.filter(permission -> AccessPolicy.permits(role, permission))
                .isPresent();
    }

    private static String row(String what, Predicate<Role> may) {
        return String.join(";", what, word(may, Role.COORDINATOR), word(may, Role.MEMBER), word(may, Role.OBSERVER));
    }

    private static String word(Predicate<Role> may, Role role) {
        return may.test(role) ? "yes" : "no";
    }

    private static void assertReviewed(String file, String what, List<String> rows) throws IOException {
        List<String> lines =
                Stream.concat(Stream.of(HEADER.formatted(what)), rows.stream()).toList();
        Files.write(Path.of("target", file), lines);
        assertThat(lines)
                .as("src/test/resources/%s; the code's own table is in target/%s", file, file)
                .isEqualTo(Files.readAllLines(Path.of("src/test/resources", file)));
    }
}
