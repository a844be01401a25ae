package org.fairevaloir.spreadsheets.reading;

import static org.fairevaloir.spreadsheets.reading.Refusals.refusal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

/** The file as it arrived, in memory: a copy on disk would be a victim's story in clear. */
final class StoredFile {
    private static final String ZIP = "504b";
    private static final String OLE2 = "d0cf11e0a1b11ae1";

    /** PNG, JPEG, GIF, PDF, RIFF (WEBP), TIFF twice, gzip, RAR, 7z, programs twice, old text of Word. */
    private static final List<String> NO_TABLE = List.of(
            "89504e47",
            "ffd8ff",
            "47494638",
            "25504446",
            "52494646",
            "49492a00",
            "4d4d002a",
            "1f8b",
            "52617221",
            "377abcaf",
            "4d5a9000",
            "7f454c46",
            "7b5c727466");

    private final byte[] bytes;
    private final String beginning;

    private StoredFile(byte[] bytes) {
        this.bytes = bytes;
        this.beginning = HexFormat.of().formatHex(bytes, 0, Math.min(8, bytes.length));
    }

    /** Reads at most one byte more than the limit, whatever length was announced. */
    static StoredFile take(InputStream file, int limit) throws IOException {
        byte[] bytes = file.readNBytes(limit + 1);
        if (bytes.length > limit) {
            throw refusal("imports.problem.tooLarge", limit / Limits.MEGABYTE);
        }
        if (bytes.length == 0) {
            throw refusal("imports.problem.empty");
        }
        StoredFile taken = new StoredFile(bytes);
        taken.refuseWhatIsKnownAsNoTable();
        return taken;
    }

    private void refuseWhatIsKnownAsNoTable() {
        if (beginning.startsWith(OLE2)) {
            throw refusal(holds("EncryptedPackage") ? "imports.problem.encrypted" : "imports.problem.oldExcel");
        }
        if (NO_TABLE.stream().anyMatch(beginning::startsWith)) {
            throw refusal("imports.problem.notTable");
        }
    }

    /** Names in OLE2 files are in UTF-16; read as ISO 8859-1 every byte is a character. */
    private boolean holds(String name) {
        String wide = new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
        return new String(bytes, StandardCharsets.ISO_8859_1).contains(wide);
    }

    boolean isZip() {
        return beginning.startsWith(ZIP);
    }

    byte[] bytes() {
        return bytes;
    }

    InputStream stream() {
        return new ByteArrayInputStream(bytes);
    }
}
