package org.fairevaloir.cases.rest;

import static org.fairevaloir.shared.JsonTexts.JSON;

import jakarta.json.JsonConfig;
import jakarta.json.JsonConfig.KeyStrategy;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.stream.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.fairevaloir.shared.RequestRefused;

/**
 * What a program sent: one JSON object, and its very text, by which a repeated request is known.
 *
 * <p>Refused with {@link RequestRefused} when it is no such object, when a name comes twice in one, or when it is too
 * long; nothing beyond the limit is read.
 */
record JsonBody(String text, JsonObject json) {
    private static final int LONGEST = 1_000_000;
    private static final JsonReaderFactory READERS =
            JSON.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, KeyStrategy.NONE));

    static JsonBody of(InputStream sent) throws IOException {
        byte[] bytes = sent.readNBytes(LONGEST + 1);
        if (bytes.length > LONGEST) {
            throw new RequestRefused(413, "body_too_large");
        }
        try {
            // Strictly: a reader would silently put a question mark for what is no UTF-8.
            return of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            throw new RequestRefused(400, "not_json");
        }
    }

    static JsonBody of(String text) {
        try (JsonReader reader = READERS.createReader(new StringReader(text))) {
            JsonObject json = reader.readObject();
            if (hasMore(text)) {
                throw new RequestRefused(400, "not_json");
            }
            return new JsonBody(text, json);
        } catch (RuntimeException e) {
            // Whatever the parser says: its messages quote what was sent, hence not as a cause either.
            throw new RequestRefused(400, "not_json");
        }
    }

    /** Whether something follows the object: the reader itself stops behind it. */
    private static boolean hasMore(String text) {
        try (JsonParser parser = JSON.createParser(new StringReader(text))) {
            parser.next();
            parser.skipObject();
            return parser.hasNext();
        }
    }
}
