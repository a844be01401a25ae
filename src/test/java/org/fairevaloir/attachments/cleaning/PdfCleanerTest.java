package org.fairevaloir.attachments.cleaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fairevaloir.attachments.cleaning.Cleaning.cleaned;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A cleaned PDF looks as before and says nothing more than its looks. */
class PdfCleanerTest {
    static Stream<Arguments> marked() {
        return SamplePdfs.marked().entrySet().stream().map(marked -> Arguments.of(marked.getKey(), marked.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("marked")
    void nothing_hides_in_a_pdf(String place, byte[] file) throws Exception {
        CleanedFile cleaned = cleaned(file);

        assertThat(cleaned.kind()).isEqualTo(FileKind.PDF);
        Canary.assertOnlyInOld(place, file, cleaned.bytes());
        assertThat(text(cleaned.bytes())).contains(SamplePdfs.SEEN);
    }

    @Test
    void a_photograph_without_its_camera_data_is_the_same_photograph() throws Exception {
        byte[] file = SamplePdfs.withPicture(SamplePictures.markedJpegs().get("EXIF place (GPS)"));

        assertLooksAlike(file, cleaned(file).bytes());
        assertThat(isRed(rendered(cleaned(file).bytes()).getRGB(80, 792 - 370))).isTrue();
    }

    @Test
    void a_stamp_becomes_part_of_the_page() throws Exception {
        byte[] file = SamplePdfs.stamped();
        byte[] cleaned = cleaned(file).bytes();

        assertThat(text(cleaned)).contains(SamplePdfs.SEEN, SamplePdfs.STAMPED);
        assertLooksAlike(file, cleaned);
        try (PDDocument pdf = Loader.loadPDF(cleaned)) {
            assertThat(pdf.getPage(0).getAnnotations()).isEmpty();
        }
    }

    /** Restoring what was never saved would move the stamp, were the page not wrapped. */
    @Test
    void a_page_that_restores_too_much_or_too_little_keeps_its_looks() throws Exception {
        for (String unbalanced : new String[] {"Q Q 2 0 0 2 0 0 cm\n", "q q 2 0 0 2 0 0 cm\n"}) {
            byte[] file = SamplePdfs.changed((pdf, page) -> {
                COSStream more = SamplePdfs.stream(pdf, unbalanced.getBytes(StandardCharsets.US_ASCII));
                page.getCOSObject()
                        .setItem(
                                COSName.CONTENTS,
                                SamplePdfs.array(page.getCOSObject().getDictionaryObject(COSName.CONTENTS), more));
                SamplePdfs.annotate(page, SamplePdfs.noteOf("Stamp", SamplePdfs.form(pdf, "1 0 0 rg 0 0 200 30 re f")));
            });

            assertThat(isRed(rendered(cleaned(file).bytes()).getRGB(200, 792 - 415)))
                    .isTrue();
        }
    }

    @Test
    void size_and_side_of_a_page_are_kept_even_when_inherited() throws Exception {
        byte[] file = SamplePdfs.changed((pdf, page) -> {
            page.getCOSObject().removeItem(COSName.MEDIA_BOX);
            pdf.getPages().getCOSObject().setItem(COSName.MEDIA_BOX, new PDRectangle(300, 200));
            pdf.getPages().getCOSObject().setInt(COSName.ROTATE, 90);
        });

        try (PDDocument pdf = Loader.loadPDF(cleaned(file).bytes())) {
            assertThat(pdf.getPage(0).getMediaBox().getWidth()).isEqualTo(300);
            assertThat(pdf.getPage(0).getRotation()).isEqualTo(90);
        }
    }

    @Test
    void cleaning_twice_changes_nothing_more_and_the_same_file_gives_the_same_bytes() throws Exception {
        byte[] file = SamplePdfs.stamped();
        byte[] once = cleaned(file).bytes();

        assertThat(cleaned(file).bytes()).isEqualTo(once);
        assertLooksAlike(once, cleaned(once).bytes());
    }

    @Test
    void the_zip_half_of_a_polyglot_is_gone() {
        byte[] both = SamplePictures.joined(SamplePdfs.plain(), SampleOffice.zip(Map.of("a", Canary.bytes())));

        String one = new String(cleaned(both).bytes(), StandardCharsets.ISO_8859_1);
        assertThat(new String(both, StandardCharsets.ISO_8859_1))
                .as("positive control")
                .contains("PK\3\4");
        assertThat(one).doesNotContain("PK\3\4").doesNotContain("PK\5\6");
    }

    @Test
    void a_form_that_draws_itself_is_copied_once() throws Exception {
        byte[] file = SamplePdfs.changed((pdf, page) -> {
            COSStream form = SamplePdfs.form(pdf, "/Fm0 Do");
            form.setItem(COSName.RESOURCES, SamplePdfs.table("XObject", SamplePdfs.table("Fm0", form)));
            page.getResources().getCOSObject().setItem(COSName.XOBJECT, SamplePdfs.table("Fm0", form));
        });

        assertThat(text(cleaned(file).bytes())).contains(SamplePdfs.SEEN);
    }

    private static String text(byte[] file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private static BufferedImage rendered(byte[] file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            return new PDFRenderer(pdf).renderImage(0);
        }
    }

    private static void assertLooksAlike(byte[] one, byte[] other) throws IOException {
        BufferedImage a = rendered(one);
        BufferedImage b = rendered(other);
        int[] left = a.getRGB(0, 0, a.getWidth(), a.getHeight(), null, 0, a.getWidth());
        int[] right = b.getRGB(0, 0, b.getWidth(), b.getHeight(), null, 0, b.getWidth());

        assertThat(right).isEqualTo(left);
        assertThat(left).as("positive control: something is drawn").contains(0xff000000);
    }

    private static boolean isRed(int rgb) {
        return (rgb >> 16 & 0xff) > 200 && (rgb & 0xff) < 80;
    }
}
