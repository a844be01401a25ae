package org.fairevaloir.attachments.cleaning.office;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.namespace.QName;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;
import org.jspecify.annotations.Nullable;

/**
 * The words of OpenDocument that carry text and looks. Tracked changes count as accepted; a field leaves the text that
 * it showed; remarks keep their text without who wrote them when; objects, forms, scripts and links go.
 */
final class OdtWords implements Words {
    private static final String ODF = "urn:oasis:names:tc:opendocument:xmlns:";
    private static final String XLINK = "http://www.w3.org/1999/xlink";
    private static final String TEXT = ODF + "text:1.0";
    private static final String DRAW = ODF + "drawing:1.0";
    private static final QName HREF = new QName(XLINK, "href");

    /** Not those of metadata, of forms, scripts, formulas and animations, nor of any one program. */
    private static final Set<String> VOCABULARIES = Stream.of(
                    "office", "style", "text", "table", "drawing", "xsl-fo-compatible", "svg-compatible", "datastyle")
            .map(name -> ODF + name + ":1.0")
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> DROPPED = words("meta scripts settings event-listeners forms binary-data"
            + " dde-source change-info tracked-changes change change-start change-end script section-source"
            + " dde-connection-decls variable-decls user-field-decls sequence-decls hidden-text"
            + " table-of-content-source illustration-index-source table-index-source object-index-source"
            + " user-index-source alphabetical-index-source bibliography-source alphabetical-index-auto-mark-file"
            + " object object-ole plugin applet floating-frame image-map dde-link table-source database-source-sql"
            + " database-source-table database-source-query title desc font-face-src definition-src");

    /** Of the many text elements, those that are more than their text. Any other leaves its text behind. */
    private static final Set<String> KEPT_OF_TEXT = words("p h span list list-item list-header section tab line-break s"
            + " note note-citation note-body soft-page-break numbered-paragraph page-number page-count ruby ruby-base"
            + " ruby-text list-style list-level-style-number list-level-style-bullet list-level-style-image"
            + " outline-style outline-level-style notes-configuration linenumbering-configuration"
            + " linenumbering-separator note-continuation-notice-forward note-continuation-notice-backward");

    /** Styles are called by these names; elsewhere a name is a remark of who made the picture. */
    private static final Set<String> NAMED_STYLES = words("fill-image gradient hatch marker stroke-dash opacity");

    private static final Set<String> SILENT = words("protection-key protection-key-digest-algorithm description");

    private final Pictures pictures;

    OdtWords(Pictures pictures) {
        this.pictures = pictures;
    }

    @Override
    public boolean drops(StartElement element) {
        String word = element.getName().getLocalPart();
        return !VOCABULARIES.contains(element.getName().getNamespaceURI())
                || DROPPED.contains(word)
                || (!unwraps(element) && pointsNowhere(element.getAttributeByName(HREF)));
    }

    private boolean pointsNowhere(@Nullable Attribute link) {
        return link != null && picture(link.getValue()).isEmpty();
    }

    @Override
    public boolean unwraps(StartElement element) {
        String vocabulary = element.getName().getNamespaceURI();
        String word = element.getName().getLocalPart();
        return (vocabulary.equals(TEXT) && !KEPT_OF_TEXT.contains(word))
                || (vocabulary.equals(DRAW) && word.equals("a"));
    }

    @Override
    public @Nullable String value(StartElement element, Attribute attribute) {
        QName name = attribute.getName();
        if (name.equals(HREF)) {
            return picture(attribute.getValue()).orElse(null);
        }
        boolean known = VOCABULARIES.contains(name.getNamespaceURI())
                || name.getNamespaceURI().equals(XLINK);
        boolean remark = name.equals(new QName(DRAW, "name"))
                && !NAMED_STYLES.contains(element.getName().getLocalPart());
        boolean inOwnWords = name.equals(new QName(ODF + "table:1.0", "name"))
                || name.equals(new QName(XLINK, "title"))
                || name.equals(new QName(ODF + "office:1.0", "title"));
        boolean space = name.equals(new QName(XMLConstants.XML_NS_URI, "space"));
        return (known && !remark && !inOwnWords && !SILENT.contains(name.getLocalPart())) || space
                ? attribute.getValue()
                : null;
    }

    private Optional<String> picture(String link) {
        return pictures.renamed(link.startsWith("./") ? link.substring(2) : link);
    }

    private static Set<String> words(String words) {
        return Arrays.stream(words.split(" ")).collect(Collectors.toUnmodifiableSet());
    }
}
