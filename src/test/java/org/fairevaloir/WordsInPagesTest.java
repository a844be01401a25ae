package org.fairevaloir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fairevaloir.SourceFiles.PAGES;
import static org.fairevaloir.SourceFiles.files;
import static org.fairevaloir.SourceFiles.literals;
import static org.fairevaloir.SourceFiles.read;
import static org.fairevaloir.SourceFiles.withoutExpressions;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** No page holds a word: all that a person reads comes from the bundles, in either language. */
class WordsInPagesTest {
    private static final Pattern HUMAN = Pattern.compile(".*\\p{L}\\s.*|\\p{Lu}\\p{Ll}.*");
    private static final Set<String> READ_BY_PEOPLE = Set.of(
            "title",
            "alt",
            "value",
            "label",
            "aria-label",
            "itemLabel",
            "placeholder",
            "hint",
            "header",
            "summary",
            "emptyMessage",
            "legend",
            "text",
            "caption",
            "aria-description",
            "content");

    @Test
    void no_page_holds_a_word() {
        assertThat(files(PAGES, ".xhtml"))
                .hasSizeGreaterThan(5)
                .allSatisfy(page ->
                        assertThat(words(read(page))).as(page.toString()).isEmpty());
        assertThat(files(Path.of("src/main/resources/frames"), ".html"))
                .isNotEmpty()
                .allSatisfy(frame -> assertThat(read(frame).replaceAll("<[^>]*>|\\{\\{\\{?\\w+}}}?", ""))
                        .as(frame.toString())
                        .doesNotContainPattern("\\p{L}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Bonjour</p>",
                "<p>#{text['a.b']} ou</p>",
                "<img alt='un logo'/>",
                "<a aria-label='Menu #{text[\"a.b\"]}'/>",
                "<p>#{empty x ? 'aucun cas' : x}</p>",
                "<p>#{empty x ? 'Rien' : x}</p>"
            })
    void a_word_in_a_page_is_noticed(String page) {
        assertThat(words(page)).hasSize(1);
    }

    /** The words of a page that are no expressions: its text, and attributes that people see or hear. */
    private static List<String> words(String page) {
        List<String> words = new ArrayList<>();
        literals(page).filter(HUMAN.asMatchPredicate()).forEach(words::add);
        collect(parse(page), words);
        return words;
    }

    private static void collect(Node node, List<String> words) {
        if (node.getNodeType() == Node.TEXT_NODE) {
            addWords(node.getTextContent(), words);
        }
        if (node instanceof Element element && !element.getLocalName().equals("meta")) {
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                Attr attribute = (Attr) element.getAttributes().item(i);
                // What a parameter carries in an address is for programs.
                boolean parameter = element.getTagName().equals("f:param");
                if (READ_BY_PEOPLE.contains(attribute.getLocalName()) && !parameter) {
                    addWords(attribute.getValue(), words);
                }
            }
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            collect(child, words);
        }
    }

    private static void addWords(String text, List<String> words) {
        String rest = withoutExpressions(text);
        // A single letter is a mark that leads to a note.
        if (Pattern.compile("\\p{L}").matcher(rest).find() && !rest.strip().matches("[a-z]")) {
            words.add(rest.strip());
        }
    }

    private static Element parse(String page) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            return factory.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(page)))
                    .getDocumentElement();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
