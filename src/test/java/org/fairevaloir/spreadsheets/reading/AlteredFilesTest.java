package org.fairevaloir.spreadsheets.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fairevaloir.spreadsheets.reading.MadeFiles.CONTENT;
import static org.fairevaloir.spreadsheets.reading.MadeFiles.SHEET;
import static org.fairevaloir.spreadsheets.reading.MadeFiles.content;
import static org.fairevaloir.spreadsheets.reading.MadeFiles.ods;
import static org.fairevaloir.spreadsheets.reading.MadeFiles.odsRow;
import static org.fairevaloir.spreadsheets.reading.MadeFiles.row;
import static org.fairevaloir.spreadsheets.reading.MadeFiles.sheet;
import static org.fairevaloir.spreadsheets.reading.MadeFiles.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.fairevaloir.shared.Problems;
import org.junit.jupiter.api.Test;

/** A good file that is altered at random is read or refused; nothing else ever happens. */
class AlteredFilesTest {
    private static final int TIMES = 3_000;

    private static final String ROWS = row(1, "droit", "date")
            + "<row r='2'><c r='A2' t='s'><v>1</v></c><c r='B2' s='1'><f t='shared' si='0' ref='B2:B3'>A2+1</f><v>42331</v></c>"
            + "</row><row r='3'><c r='A3' t='b'><v>1</v></c><c r='B3' s='3'><f t='shared' si='0'/><v>1.5</v></c></row>";

    private static final String ODS_ROWS = odsRow("droit", "date")
            + "<table:table-row table:number-rows-repeated='3'><table:table-cell table:number-columns-repeated='2'"
            + " office:value-type='date' office:date-value='2015-11-23'/></table:table-row>"
            + odsRow("a<text:s text:c='3'/>b", "<text:span>x</text:span>");

    /** Digits, signs and tags, to meet the places where numbers and structure are read. */
    private static final byte[] BYTES = "0123456789-<>/='\";,\n eEsrctvf\0\u00e9".getBytes(StandardCharsets.ISO_8859_1);

    @Test
    void altered_files_are_read_or_refused() throws IOException {
        List<byte[]> good = List.of(
                xlsx(ROWS).bytes(),
                ods(ODS_ROWS).bytes(),
                "droit;date\n\"soins\";2015-11-23\n".getBytes(StandardCharsets.UTF_8));

        for (byte[] file : good) {
            assertThat(outcomes(file, altered -> altered)).contains("refused");
        }
    }

    @Test
    void files_with_altered_contents_are_read_or_refused() throws IOException {
        assertThat(outcomes(
                        sheet(ROWS).getBytes(StandardCharsets.ISO_8859_1),
                        altered -> xlsx().with(SHEET, new String(altered, StandardCharsets.ISO_8859_1))
                                .bytes()))
                .contains("read", "refused");
        assertThat(outcomes(
                        content(ODS_ROWS).getBytes(StandardCharsets.ISO_8859_1),
                        altered -> ods().with(CONTENT, new String(altered, StandardCharsets.ISO_8859_1))
                                .bytes()))
                .contains("read", "refused");
    }

    private static List<String> outcomes(byte[] good, Function<byte[], byte[]> file) throws IOException {
        Random random = new Random(20_261_123);
        String[] outcomes = new String[TIMES];
        for (int i = 0; i < TIMES; i++) {
            outcomes[i] = outcome(file.apply(altered(good, random)));
        }
        return Arrays.stream(outcomes).distinct().toList();
    }

    private static byte[] altered(byte[] good, Random random) {
        byte[] altered = Arrays.copyOf(good, random.nextInt(5) == 0 ? random.nextInt(good.length) + 1 : good.length);
        for (int i = random.nextInt(4); i >= 0; i--) {
            altered[random.nextInt(altered.length)] = BYTES[random.nextInt(BYTES.length)];
        }
        return altered;
    }

    /** Anything that is thrown but a refusal ends the test. */
    private static String outcome(byte[] file) throws IOException {
        try {
            new TableReader(Limits.USUAL).read(new ByteArrayInputStream(file), row -> {});
            return "read";
        } catch (Problems e) {
            return "refused";
        }
    }
}
