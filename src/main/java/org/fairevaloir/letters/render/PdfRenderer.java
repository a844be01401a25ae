package org.fairevaloir.letters.render;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.logging.Level;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.fairevaloir.letters.model.FrozenLetter;

/**
 * The letter as PDF/A-2a and PDF/UA-1: to be kept for decades and to be read aloud. Fonts are embedded; every date in
 * the file is the letter's own and the file's id comes from the letter's hash, so that the same letter gives the same
 * bytes.
 */
public final class PdfRenderer {
    private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/DejaVu";
    private static final int NORMAL = 400;
    private static final int BOLD = 700;
    private static final int ID_DIGITS = 15;
    private static final int HEXADECIMAL = 16;
    private static final Pattern CREATED = Pattern.compile("(<xmp:CreateDate>)[^<]*(</xmp:CreateDate>)");

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private PdfRenderer() {}

    /** @param hash of the frozen letter, printed at its foot */
    public static byte[] pdf(FrozenLetter letter, String hash) {
        try (PdfBoxRenderer renderer = builder(letter, hash).buildPdfRenderer()) {
            renderer.layout();
            try (PDDocument document = renderer.createPDFKeepOpen()) {
                return saved(document, letter.date(), hash);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PdfRendererBuilder builder(FrozenLetter letter, String hash) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withHtmlContent(LetterPaper.html(letter, hash, style()), null);
        builder.withProducer("Faire Valoir");
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.useFont(() -> font("Serif"), "serif", NORMAL, FontStyle.NORMAL, true);
        builder.useFont(() -> font("Serif-Bold"), "serif", BOLD, FontStyle.NORMAL, true);
        return builder;
    }

    /** The renderer writes the present moment into the file, in two places; the letter's date is put there instead. */
    private static byte[] saved(PDDocument document, LocalDate date, String hash) throws IOException {
        Calendar day = GregorianCalendar.from(date.atStartOfDay(ZoneOffset.UTC));
        document.getDocumentInformation().setCreationDate(day);
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        try (InputStream written = metadata.exportXMPMetadata()) {
            String xmp = new String(written.readAllBytes(), StandardCharsets.UTF_8);
            String dated = CREATED.matcher(xmp).replaceAll("$1" + date + "T00:00:00Z$2");
            metadata.importXMPMetadata(dated.getBytes(StandardCharsets.UTF_8));
        }
        document.setDocumentId(Long.parseLong(hash.substring(0, ID_DIGITS), HEXADECIMAL));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    private static InputStream font(String style) {
        return resource(FONTS + style + ".ttf");
    }

    private static String style() {
        try (InputStream css = resource("/letters/letter.css")) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String path) {
        InputStream found = PdfRenderer.class.getResourceAsStream(path);
        if (found == null) {
            throw new IllegalStateException("missing file " + path);
        }
        return found;
    }
}
