package org.fairevaloir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fairevaloir.SourceFiles.JAVA;
import static org.fairevaloir.SourceFiles.PAGES;
import static org.fairevaloir.SourceFiles.files;
import static org.fairevaloir.SourceFiles.lines;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rules of the house that only a source text can tell: sizes, SQL, names of roles, what is left undone. */
class SourcesTest {
    private static final int LONGEST_METHOD = 40;
    private static final int LONGEST_CLASS = 300;
    private static final int LONGEST_PAGE = 120;
    private static final int LONGEST_FACELET = 150;

    private static final Pattern TYPE = Pattern.compile("\\b(class|record|interface|enum|@interface) \\w+");
    private static final Pattern SQL = Pattern.compile(
            "\"\\s*(select|insert (ignore )?into|update \\w+ set|delete from)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern ROLE_NAME = Pattern.compile("\"(coordinator|member|observer)\"");
    private static final Pattern UNDONE = Pattern.compile("(//|\\*|#|--).*\\b(TODO|FIXME|XXX)\\b");

    @Test
    void no_method_is_longer_than_a_page_of_a_book() {
        assertThat(files(JAVA, ".java").flatMap(file -> blocks(file, lines(file))))
                .hasSizeGreaterThan(500)
                .filteredOn(block -> !block.isType() && block.lines() > LONGEST_METHOD)
                .isEmpty();
    }

    @Test
    void no_class_is_longer_than_one_can_keep_in_mind() {
        assertThat(files(JAVA, ".java").flatMap(file -> blocks(file, lines(file))))
                .filteredOn(Block::isType)
                .hasSizeGreaterThan(100)
                .filteredOn(block -> block.lines() > LONGEST_CLASS)
                .isEmpty();
    }

    @Test
    void a_bean_of_a_page_is_short_because_it_decides_nothing() {
        assertThat(files(JAVA, "Page.java").flatMap(file -> blocks(file, lines(file))))
                .filteredOn(Block::isType)
                .isNotEmpty()
                .filteredOn(block -> block.lines() > LONGEST_PAGE)
                .isEmpty();
    }

    @Test
    void a_page_is_short_or_is_cut_into_tags() {
        assertThat(files(PAGES, ".xhtml"))
                .isNotEmpty()
                .filteredOn(file -> lines(file).size() > LONGEST_FACELET)
                .isEmpty();
    }

    @Test
    void sql_is_written_in_repositories_and_wiring_only() {
        assertThat(found(SQL, files(JAVA, ".java")))
                .as("positive control")
                .anyMatch(line -> line.contains("CaseRepository"))
                .filteredOn(line -> !line.contains("Repository.java") && !line.contains("/platform/"))
                .isEmpty();
    }

    /** The demonstration's loader plays the coordinator. */
    @Test
    void only_access_and_the_demonstration_name_a_role() {
        assertThat(found(ROLE_NAME, files(JAVA, ".java")))
                .filteredOn(line -> !line.contains("/access/") && !line.contains("LoadDemoCases.java"))
                .isEmpty();
    }

    @Test
    void nothing_is_left_undone_in_a_comment() {
        assertThat(found(
                        UNDONE,
                        Stream.of("src", "docker", "realm-config", "docs")
                                .map(Path::of)
                                .filter(Files::exists)
                                .flatMap(folder -> files(folder, ""))
                                .filter(file ->
                                        file.toString().matches(".*\\.(java|xhtml|xml|sql|md|css|js|properties|yml)"))
                                .filter(file -> !file.endsWith("SourcesTest.java"))))
                .isEmpty();
    }

    @Test
    void a_method_of_41_lines_is_noticed() {
        String method = "class A {\n    void b(\n            int c) {\n%s    }\n}\n";
        String fits = method.formatted("        c++;\n".repeat(LONGEST_METHOD - 3));
        String tooLong = method.formatted("        if (c > 0) {\n            c++;\n        }\n".repeat(13));

        assertThat(longestMethod(fits)).isEqualTo(LONGEST_METHOD);
        assertThat(longestMethod(tooLong)).isEqualTo(LONGEST_METHOD + 2);
    }

    private static int longestMethod(String source) {
        return blocks(Path.of("A.java"), source.lines().toList())
                .filter(block -> !block.isType())
                .mapToInt(Block::lines)
                .max()
                .orElseThrow();
    }

    /** What a pair of braces encloses, from the first line of what it belongs to. */
    private record Block(Path file, String head, int lines) {
        boolean isType() {
            return TYPE.matcher(head).find();
        }
    }

    /** The formatter indents: a block ends with a brace, and began at the line before that is indented as little. */
    private static Stream<Block> blocks(Path file, List<String> lines) {
        List<Block> blocks = new ArrayList<>();
        for (int end = 0; end < lines.size(); end++) {
            int indent = indent(lines.get(end));
            if (lines.get(end).strip().startsWith("}")) {
                int begin = end - 1;
                while (begin > 0 && (lines.get(begin).isBlank() || indent(lines.get(begin)) > indent)) {
                    begin--;
                }
                blocks.add(new Block(file, lines.get(begin), end - begin + 1));
            }
        }
        return blocks.stream();
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    private static List<String> found(Pattern pattern, Stream<Path> files) {
        return files.flatMap(file -> lines(file).stream()
                        .filter(line -> pattern.matcher(line).find())
                        .map(line -> file.toString().replace('\\', '/') + ": " + line.strip()))
                .collect(Collectors.toList());
    }
}
