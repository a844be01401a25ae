package org.fairevaloir.attachments.cleaning.office;

import java.util.Arrays;
import java.util.Iterator;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.XMLConstants;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;
import org.jspecify.annotations.Nullable;

/**
 * The words of Word that carry text and looks. Tracked changes count as accepted: what was struck out is gone. A field
 * leaves the text that it showed; remarks keep their text without who wrote them when; objects, links and names of
 * pictures go.
 */
final class DocxWords implements Words {
    private static final Pattern VOCABULARIES = Pattern.compile(
            "http://schemas\\.openxmlformats\\.org/(wordprocessingml|drawingml|markup-compatibility|officeDocument/2006/math).*"
                    + "|http://purl\\.oclc\\.org/ooxml/(wordprocessingml|drawingml|officeDocument/math).*"
                    + "|http://schemas\\.microsoft\\.com/office/(word|drawing)/20.*"
                    + "|urn:schemas-microsoft-com:(vml|office:office|office:word)");

    private static final Pattern WORD =
            Pattern.compile(".*/wordprocessingml/.*|http://schemas\\.microsoft\\.com/office/word/20.*");

    private static final Set<String> DROPPED_OF_WORD = words(
            "del moveFrom delText delInstrText instrText fldChar fldData"
                    + " rPrChange pPrChange sectPrChange tblPrChange trPrChange tcPrChange tblGridChange tblPrExChange"
                    + " numberingChange cellIns cellDel cellMerge moveFromRangeStart moveFromRangeEnd moveToRangeStart"
                    + " moveToRangeEnd customXmlInsRangeStart customXmlInsRangeEnd customXmlDelRangeStart"
                    + " customXmlDelRangeEnd customXmlMoveFromRangeStart customXmlMoveFromRangeEnd customXmlMoveToRangeStart"
                    + " customXmlMoveToRangeEnd bookmarkStart bookmarkEnd permStart permEnd proofErr rsids rsid docVars mailMerge"
                    + " attachedTemplate documentProtection writeProtection docId chartTrackingRefBased sdtPr sdtEndPr"
                    + " smartTagPr customXmlPr schemaLibrary attachedSchema saveThroughXslt altChunk subDoc control ffData"
                    + " tblCaption tblDescription embedRegular embedBold embedItalic embedBoldItalic movie dataBinding");

    private static final Set<String> DROPPED_ELSEWHERE =
            words("extLst OLEObject hlinkClick hlinkHover hlinkMouseOver externalData userShapes signatureline");

    private static final Set<String> UNWRAPPED_OF_WORD =
            words("ins moveTo sdt sdtContent smartTag customXml fldSimple hyperlink");

    private static final Pattern SILENT_OF_WORD =
            Pattern.compile("date|dateUtc|initials|rsid\\w*|paraId|textId|anchorId|editId|userId|providerId");

    /** Of pictures and shapes: words for who can't see them, which programs fill with paths and guesses. */
    private static final Set<String> SILENT_OF_SHAPES = words("descr title alt href gfxdata src relid tooltip macro");

    private static final Set<String> NAMED_SHAPES = words("docPr cNvPr");

    private final Set<String> links;

    /** @param links the ids of the links that are kept */
    DocxWords(Set<String> links) {
        this.links = links;
    }

    @Override
    public boolean drops(StartElement element) {
        String word = element.getName().getLocalPart();
        if (!VOCABULARIES.matcher(element.getName().getNamespaceURI()).matches()) {
            return true;
        }
        boolean unwanted = isOfWord(element) ? DROPPED_OF_WORD.contains(word) : DROPPED_ELSEWHERE.contains(word);
        return unwanted || (!unwraps(element) && leadsNowhere(element.getAttributes()));
    }

    private boolean leadsNowhere(Iterator<Attribute> attributes) {
        while (attributes.hasNext()) {
            Attribute attribute = attributes.next();
            if (isLink(attribute) && !links.contains(attribute.getValue())) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean unwraps(StartElement element) {
        return isOfWord(element) && UNWRAPPED_OF_WORD.contains(element.getName().getLocalPart());
    }

    @Override
    public @Nullable String value(StartElement element, Attribute attribute) {
        String vocabulary = attribute.getName().getNamespaceURI();
        String word = attribute.getName().getLocalPart();
        String value = attribute.getValue();
        if (isLink(attribute)) {
            return links.contains(value) ? value : null;
        }
        if (vocabulary.equals(XMLConstants.XML_NS_URI)) {
            return word.equals("space") || word.equals("lang") ? value : null;
        }
        if (!vocabulary.isEmpty() && !VOCABULARIES.matcher(vocabulary).matches()) {
            return null;
        }
        if (WORD.matcher(vocabulary).matches() || isWordDrawing(vocabulary)) {
            // The format asks for an author of each remark.
            return word.equals("author") ? "" : silentOfWord(word, value);
        }
        if (NAMED_SHAPES.contains(element.getName().getLocalPart()) && word.equals("name")) {
            return "";
        }
        return SILENT_OF_SHAPES.contains(word) ? null : value;
    }

    private static @Nullable String silentOfWord(String word, String value) {
        return SILENT_OF_WORD.matcher(word).matches() ? null : value;
    }

    private static boolean isOfWord(StartElement element) {
        return WORD.matcher(element.getName().getNamespaceURI()).matches();
    }

    private static boolean isWordDrawing(String vocabulary) {
        return vocabulary.endsWith("/wordprocessingDrawing");
    }

    private static boolean isLink(Attribute attribute) {
        String vocabulary = attribute.getName().getNamespaceURI();
        return vocabulary.equals(Links.VOCABULARY) || vocabulary.equals(Links.STRICT_VOCABULARY);
    }

    private static Set<String> words(String words) {
        return Arrays.stream(words.split(" ")).collect(Collectors.toUnmodifiableSet());
    }
}
