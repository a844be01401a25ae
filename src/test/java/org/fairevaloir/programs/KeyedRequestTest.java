package org.fairevaloir.programs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeyedRequestTest {
    private static final String KEY = "8e03978e-40d5-43dd-bc93-6894a57f9324";

    @Test
    void a_key_is_the_same_in_quotes_and_without() {
        assertThat(KeyedRequest.key(KEY)).contains(KEY);
        assertThat(KeyedRequest.key('"' + KEY + '"')).contains(KEY);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "short",
                "\"8e03978e-40d5-43dd",
                "8e03978e 40d5 43dd bc93",
                "8e03978e-40d5-43dd-é",
                "\"a\"b\"aaaaaaaaaaaaaaa\""
            })
    void what_could_be_guessed_or_is_no_word_is_no_key(String header) {
        assertThat(KeyedRequest.key(header)).isEmpty();
        assertThat(KeyedRequest.key("x".repeat(101))).isEmpty();
    }

    @Test
    void a_request_in_a_log_tells_nothing() {
        assertThat(new KeyedRequest(KEY, "word of a case")).hasToString("KeyedRequest");
    }
}
