package org.fairevaloir.attachments.cleaning.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.fairevaloir.attachments.cleaning.Allowance;
import org.fairevaloir.attachments.cleaning.BoundedBytes;
import org.fairevaloir.attachments.cleaning.Refusal;
import org.fairevaloir.attachments.cleaning.picture.JpegSegments;

/**
 * Drawing instructions of a page or form, written anew: those that draw. Comments, unknown instructions and the marks
 * around parts (their alternative texts, layers and properties) are left out.
 */
final class Drawing {
    private static final Set<String> DRAWS = Arrays.stream(
                    ("b B b* B* BI BT BX c cm CS cs d d0 d1 Do ET EX f F f* G g gs h i"
                                    + " j J K k l m M n q Q re RG rg ri s S SC sc SCN scn sh T* Tc Td TD Tf TJ Tj TL Tm Tr Ts Tw Tz v"
                                    + " w W W* y ' \"")
                            .split(" "))
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<COSName> OF_INLINE_PICTURES = Arrays.stream(
                    "BPC BitsPerComponent CS ColorSpace D Decode DP DecodeParms F Filter H Height IM ImageMask Intent I Interpolate W Width"
                            .split(" "))
            .map(COSName::getPDFName)
            .collect(Collectors.toUnmodifiableSet());

    private static final int MOST_OPERANDS = 1_000;

    private final Allowance allowance;

    Drawing(Allowance allowance) {
        this.allowance = allowance;
    }

    byte[] kept(byte[] instructions) throws IOException {
        BoundedBytes kept = new BoundedBytes(allowance);
        ContentStreamWriter writer = new ContentStreamWriter(kept);
        PDFStreamParser parser = new PDFStreamParser(instructions);
        List<COSBase> operands = new ArrayList<>();
        int saved = 0;
        for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
            if (token instanceof COSBase operand) {
                operands.add(operand);
                if (operands.size() > MOST_OPERANDS) {
                    throw Refusal.tooMuchInside();
                }
            } else if (token instanceof Operator operator) {
                saved += step(operator);
                // What restores more than was saved would undo what we saved around all of it.
                if (DRAWS.contains(operator.getName()) && saved >= 0) {
                    writer.writeTokens(operands);
                    writer.writeToken(cleaned(operator));
                }
                saved = Math.max(0, saved);
                operands.clear();
                allowance.checkTime();
            }
        }
        kept.writeBytes("Q\n".repeat(saved).getBytes(StandardCharsets.US_ASCII));
        return kept.toByteArray();
    }

    private static int step(Operator operator) {
        return switch (operator.getName()) {
            case "q" -> 1;
            case "Q" -> -1;
            default -> 0;
        };
    }

    /** An inline picture may be a photograph with camera data, and have any key in its table. */
    private static Operator cleaned(Operator operator) {
        COSDictionary parameters = operator.getImageParameters();
        if (parameters != null) {
            parameters.keySet().stream()
                    .filter(key -> !OF_INLINE_PICTURES.contains(key))
                    .toList()
                    .forEach(parameters::removeItem);
            COSBase filter = parameters.getDictionaryObject(COSName.F, COSName.FILTER);
            if (filter != null && filter.toString().contains("DCT")) {
                if (!(filter instanceof COSName)) {
                    throw Refusal.broken();
                }
                operator.setImageData(JpegSegments.of(operator.getImageData()).bare());
            }
        }
        return operator;
    }
}
