package org.fairevaloir.shared;

import jakarta.json.spi.JsonProvider;

/** Reads and writes JSON. */
public final class JsonTexts {
    /**
     * To be used instead of {@link jakarta.json.Json}, which looks through the jars of the server for its provider at
     * each call: that was two thirds of the time of an import.
     */
    public static final JsonProvider JSON = JsonProvider.provider();

    private JsonTexts() {}
}
