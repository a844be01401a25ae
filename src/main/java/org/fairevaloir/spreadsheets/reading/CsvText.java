package org.fairevaloir.spreadsheets.reading;

import static org.fairevaloir.spreadsheets.reading.Refusals.refusal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** How a text is to be read: in which encoding its characters are, and what separates its cells. */
final class CsvText {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String SEPARATORS = ";\t,";
    private static final int LONGEST_HEADER = 64 * 1024;

    private final StoredFile file;
    private final Charset charset;
    private final char separator;

    private CsvText(StoredFile file, Charset charset) throws IOException {
        this.file = file;
        this.charset = charset;
        this.separator = findSeparator();
    }

    /**
     * Tells UTF-8 by its own rules, which other texts break; UTF-16 by its mark or by its many zeros; anything else is
     * what Windows writes in France.
     */
    static CsvText of(StoredFile file) throws IOException {
        Charset charset = wide(file.bytes());
        if (charset == null) {
            charset = reads(file, StandardCharsets.UTF_8) ? StandardCharsets.UTF_8 : Charset.forName("windows-1252");
        }
        if (!reads(file, charset)) {
            throw refusal("imports.problem.encoding");
        }
        CsvText text = new CsvText(file, charset);
        text.refuseMarkup();
        return text;
    }

    private static @Nullable Charset wide(byte[] bytes) {
        if (bytes.length < 2) {
            return null;
        }
        int mark = ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
        int looked = Math.min(bytes.length, 400) & ~1;
        int[] zeros = new int[2];
        for (int i = 0; i < looked; i++) {
            zeros[i & 1] += bytes[i] == 0 ? 1 : 0;
        }
        if (mark == 0xFFFE || (zeros[0] == 0 && zeros[1] * 4 > looked)) {
            return StandardCharsets.UTF_16LE;
        }
        return mark == 0xFEFF || (zeros[1] == 0 && zeros[0] * 4 > looked) ? StandardCharsets.UTF_16BE : null;
    }

    private static boolean reads(StoredFile file, Charset charset) throws IOException {
        try (Reader reader = strict(file, charset)) {
            reader.transferTo(Writer.nullWriter());
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static Reader strict(StoredFile file, Charset charset) {
        return new InputStreamReader(
                file.stream(),
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    char separator() {
        return separator;
    }

    /** The text from its beginning, without the mark that tells its encoding. */
    Reader open() throws IOException {
        Reader reader = new BufferedReader(strict(file, charset));
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        return reader;
    }

    /** What stands most often in the header, outside of quotation marks. */
    private char findSeparator() throws IOException {
        int[] found = new int[SEPARATORS.length()];
        boolean quoted = false;
        try (Reader reader = open()) {
            for (int i = 0; i < LONGEST_HEADER; i++) {
                int c = reader.read();
                if (c < 0 || (!quoted && (c == '\n' || c == '\r'))) {
                    break;
                }
                quoted ^= c == '"';
                int which = SEPARATORS.indexOf(c);
                if (which >= 0 && !quoted) {
                    found[which]++;
                }
            }
        }
        int most = 0;
        for (int i = 1; i < found.length; i++) {
            most = found[i] > found[most] ? i : most;
        }
        return SEPARATORS.charAt(most);
    }

    /** A page of the web that was saved as a table, or a spreadsheet in one piece of XML. */
    private void refuseMarkup() throws IOException {
        try (Reader reader = open()) {
            int c = reader.read();
            while (Character.isWhitespace(c)) {
                c = reader.read();
            }
            if (c == '<') {
                throw refusal("imports.problem.notTable");
            }
        }
    }
}
