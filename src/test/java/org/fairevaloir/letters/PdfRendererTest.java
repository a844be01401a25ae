package org.fairevaloir.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.fairevaloir.letters.model.FrozenLetter;
import org.fairevaloir.letters.render.PdfRenderer;
import org.fairevaloir.letters.text.FrenchTypography;
import org.fairevaloir.letters.text.LetterSheet;
import org.junit.jupiter.api.Test;

/** The letter of 2015 on paper. */
class PdfRendererTest {
    private final FrozenLetter letter = frozen();
    private final String hash = FrozenLetter.hash(letter.json());

    @Test
    void every_line_of_the_reference_letter_is_on_the_paper_in_its_order() throws IOException {
        String paper = oneLine(text(PdfRenderer.pdf(letter, hash)));
        int from = 0;
        for (String line : ReferenceLetter.lines()) {
            String sentence = oneLine(line.startsWith("- ") ? line.substring(2) : line);
            assertThat(paper.indexOf(sentence, from)).as(sentence).isGreaterThanOrEqualTo(from);
            from = paper.indexOf(sentence, from) + sentence.length();
        }
        assertThat(paper).doesNotContain("inquiets de voir");
    }

    @Test
    void the_same_letter_gives_the_same_bytes_and_another_letter_others() {
        byte[] first = PdfRenderer.pdf(letter, hash);
        assertThat(PdfRenderer.pdf(FrozenLetter.of(letter.json()), hash)).isEqualTo(first);
        assertThat(PdfRenderer.pdf(letter, FrozenLetter.hash("another"))).isNotEqualTo(first);
    }

    @Test
    void it_holds_no_moment_but_the_letters_date() throws IOException {
        try (PDDocument paper = Loader.loadPDF(PdfRenderer.pdf(letter, hash))) {
            assertThat(paper.getDocumentInformation().getCreationDate().toInstant())
                    .hasToString("2015-04-21T00:00:00Z");
            assertThat(paper.getDocumentInformation().getModificationDate()).isNull();
            String xmp = new String(paper.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertThat(xmp).contains("<xmp:CreateDate>2015-04-21T00:00:00Z</xmp:CreateDate>");
        }
    }

    @Test
    void its_fonts_are_embedded_and_it_tells_its_language_and_title() throws IOException {
        try (PDDocument paper = Loader.loadPDF(PdfRenderer.pdf(letter, hash))) {
            for (PDPage page : paper.getPages()) {
                List<COSName> names = StreamSupport.stream(
                                page.getResources().getFontNames().spliterator(), false)
                        .toList();
                assertThat(names).isNotEmpty();
                for (COSName name : names) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    assertThat(font.getName()).contains("DejaVuSerif");
                }
            }
            assertThat(paper.getDocumentCatalog().getLanguage()).isEqualTo("fr");
            assertThat(paper.getDocumentInformation().getTitle()).startsWith("LET-2015-001");
            assertThat(paper.getNumberOfPages()).isEqualTo(2);
        }
    }

    @Test
    void what_somebody_typed_can_not_become_markup() throws IOException {
        LetterSheet sheet = LetterOf2015.composed(LetterOf2015.with(
                        LetterOf2015.parts(), List.of("<b>1 & 2</b> <img src=\"file:///etc/hosts\"/>")))
                .sheet();
        FrozenLetter strange =
                new FrozenLetter("LET-2015-002", LetterOf2015.DATE, "fr", sheet, sheet.text(), List.of());
        assertThat(text(PdfRenderer.pdf(strange, hash))).contains("<b>1 & 2</b> <img src=\"file:///etc/hosts\"/>");
    }

    private static FrozenLetter frozen() {
        LetterSheet sheet = LetterOf2015.composed().sheet();
        return new FrozenLetter("LET-2015-001", LetterOf2015.DATE, "fr", sheet, sheet.text(), List.of());
    }

    private static String text(byte[] pdf) throws IOException {
        Path copy = Path.of("target", "letter.pdf");
        Files.write(copy, pdf);
        try (PDDocument paper = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(paper);
        }
    }

    /** Where lines break on paper is layout. */
    private static String oneLine(String text) {
        return FrenchTypography.plain(text).replaceAll("\\s+", " ").strip();
    }
}
