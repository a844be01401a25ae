package org.fairevaloir.attachments.cleaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fairevaloir.attachments.cleaning.Cleaning.cleaned;
import static org.fairevaloir.attachments.cleaning.SampleOffice.parts;
import static org.fairevaloir.attachments.cleaning.SampleOffice.text;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A cleaned text document has its text, its looks and its pictures, and no part or word besides. */
class OfficeCleanerTest {
    static Stream<Arguments> markedDocx() {
        return SampleDocx.marked().entrySet().stream().map(marked -> Arguments.of(marked.getKey(), marked.getValue()));
    }

    static Stream<Arguments> markedOdt() {
        return SampleOdt.marked().entrySet().stream().map(marked -> Arguments.of(marked.getKey(), marked.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("markedDocx")
    void nothing_hides_in_a_word_document(String place, byte[] file) throws Exception {
        CleanedFile cleaned = cleaned(file);

        assertThat(cleaned.kind()).isEqualTo(FileKind.DOCX);
        Canary.assertOnlyInOld(place, file, cleaned.bytes());
        Map<String, byte[]> parts = wellFormed(cleaned.bytes());
        assertThat(text(parts.get("word/document.xml"))).contains(SampleDocx.SEEN);
        PictureCleanerTest.assertLooksAsDrawn(SamplePictures.decoded(parts.get("word/media/picture1.jpeg")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("markedOdt")
    void nothing_hides_in_an_opendocument_text(String place, byte[] file) throws Exception {
        CleanedFile cleaned = cleaned(file);

        assertThat(cleaned.kind()).isEqualTo(FileKind.ODT);
        Canary.assertOnlyInOld(place, file, cleaned.bytes());
        Map<String, byte[]> parts = wellFormed(cleaned.bytes());
        assertThat(text(parts.get("content.xml"))).contains(SampleOdt.SEEN);
        PictureCleanerTest.assertLooksAsDrawn(SamplePictures.decoded(parts.get("Pictures/picture1.jpeg")));
    }

    @Test
    void what_a_reader_sees_of_a_word_document_stays() throws Exception {
        byte[] file = SampleDocx.withBody("<w:p><w:ins w:id=\"1\" w:author=\"x\"><w:r><w:t>ajout</w:t></w:r></w:ins>"
                + "<w:sdt><w:sdtPr/><w:sdtContent><w:r><w:t>choix</w:t></w:r></w:sdtContent></w:sdt>"
                + "<w:hyperlink r:id=\"rId99\"><w:r><w:t>lien</w:t></w:r></w:hyperlink>"
                + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>DATE</w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>21 avril</w:t></w:r>"
                + "<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\"> gras &amp; clair </w:t></w:r></w:p>");
        Map<String, byte[]> parts = wellFormed(cleaned(file).bytes());

        assertThat(text(parts.get("word/document.xml")))
                .contains("ajout", "choix", "lien", "21 avril", "<w:b", " gras &amp; clair ", "xml:space=\"preserve\"")
                .contains("r:embed=\"rId2\"")
                .doesNotContain("DATE", "hyperlink", "fldChar");
        assertThat(parts.keySet()).anyMatch(name -> name.matches("word/styles\\d\\.xml"));
        String remarks = parts.keySet().stream()
                .filter(name -> name.matches("word/comments\\d\\.xml"))
                .findFirst()
                .orElseThrow();
        assertThat(text(parts.get(remarks)))
                .contains("Voir la circulaire", "w:author=\"\"")
                .doesNotContain("2026");
        assertThat(text(parts.get("word/_rels/document.xml.rels"))).contains("Target=\"/word/media/picture1.jpeg\"");
        assertThat(text(parts.get("[Content_Types].xml"))).contains("/" + remarks);
    }

    @Test
    void what_a_reader_sees_of_an_opendocument_text_stays() throws Exception {
        byte[] file = SampleOdt.withBody(
                "<text:p>le <text:date text:fixed=\"true\">21 avril</text:date><text:s text:c=\"2\"/>"
                        + "<text:a xlink:href=\"https://example.org\">lien</text:a></text:p>"
                        + "<text:list><text:list-item><text:p>point</text:p></text:list-item></text:list>"
                        + "<office:annotation><dc:creator>x</dc:creator><text:p>Voir</text:p></office:annotation>"
                        + "<table:table><table:table-row><table:table-cell><text:p>case</text:p></table:table-cell></table:table-row></table:table>");
        Map<String, byte[]> parts = wellFormed(cleaned(file).bytes());

        assertThat(text(parts.get("content.xml")))
                .contains("le 21 avril<text:s text:c=\"2\"", "lien", "<text:list-item><text:p>point", "Voir", "case")
                .contains("xlink:href=\"Pictures/picture1.jpeg\"", "text:style-name=\"Standard\"");
        assertThat(text(parts.get("styles.xml"))).contains("style:name=\"Standard\"");
        assertThat(text(parts.get("META-INF/manifest.xml"))).contains("content.xml", "Pictures/picture1.jpeg");
        assertThat(parts.keySet()).first().isEqualTo("mimetype");
    }

    @Test
    void a_file_says_what_it_is_by_its_first_bytes() {
        String begin = new String(cleaned(SampleOdt.plain()).bytes(), 0, 80, StandardCharsets.ISO_8859_1);

        assertThat(begin).startsWith("PK\3\4").contains("mimetypeapplication/vnd.oasis.opendocument.text");
    }

    @Test
    void a_drawing_that_cannot_be_cleaned_is_blank_and_counted() {
        byte[] drawing =
                SampleOffice.utf8("<svg xmlns='http://www.w3.org/2000/svg'><text>" + Canary.WORD + "</text></svg>");
        CleanedFile docx = cleaned(SampleOffice.with(SampleDocx.parts(), "word/media/image1.jpeg", drawing));
        CleanedFile odt = cleaned(SampleOffice.with(SampleOdt.parts(), "Pictures/one.jpg", drawing));

        assertThat(docx.blankedPictures()).isEqualTo(1);
        assertThat(odt.blankedPictures()).isEqualTo(1);
        assertThat(Canary.isIn(docx.bytes()) || Canary.isIn(odt.bytes())).isFalse();
        assertThat(parts(docx.bytes())).containsKey("word/media/picture1.png");
        assertThat(cleaned(SampleDocx.plain()).blankedPictures()).isZero();
    }

    @Test
    void pictures_of_other_formats_become_png() {
        for (String format : new String[] {"gif", "bmp", "png"}) {
            byte[] file = SampleOffice.with(SampleOdt.parts(), "Pictures/one.jpg", SamplePictures.encoded(format));
            BufferedImage picture =
                    SamplePictures.decoded(parts(cleaned(file).bytes()).get("Pictures/picture1.png"));

            PictureCleanerTest.assertLooksAsDrawn(picture);
        }
    }

    @Test
    void the_same_document_gives_the_same_bytes_without_the_hour() {
        assertThat(cleaned(SampleDocx.plain()).bytes())
                .isEqualTo(cleaned(SampleDocx.plain()).bytes());
        assertThat(cleaned(cleaned(SampleOdt.plain()).bytes()).kind()).isEqualTo(FileKind.ODT);
        assertThat(cleaned(cleaned(SampleDocx.plain()).bytes()).kind()).isEqualTo(FileKind.DOCX);
    }

    @Test
    void prefixes_declared_on_what_is_unwrapped_still_hold_inside() throws Exception {
        byte[] file =
                SampleDocx.withBody("<w:sdt xmlns:z=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                        + "<w:sdtContent><z:p><z:r><z:t>dedans</z:t></z:r></z:p></w:sdtContent></w:sdt>");

        assertThat(text(wellFormed(cleaned(file).bytes()).get("word/document.xml")))
                .contains("dedans");
    }

    /** All parts, of which every XML one can be read by somebody who heeds prefixes. */
    private static Map<String, byte[]> wellFormed(byte[] file) throws Exception {
        Map<String, byte[]> parts = parts(file);
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            if (part.getKey().matches(".*\\.(xml|rels)")) {
                factory.newDocumentBuilder().parse(new ByteArrayInputStream(part.getValue()));
            }
        }
        return parts;
    }
}
