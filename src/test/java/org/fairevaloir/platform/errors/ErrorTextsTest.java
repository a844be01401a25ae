package org.fairevaloir.platform.errors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ErrorTextsTest {

    @Test
    void every_status_has_a_text_in_both_languages() {
        for (Locale language : new Locale[] {Locale.FRENCH, Locale.ENGLISH}) {
            ErrorTexts texts = ErrorTexts.in(language);
            assertThat(IntStream.range(400, 600).mapToObj(ErrorTexts::keyOf).distinct())
                    .allMatch(texts::knows)
                    .allMatch(key -> !texts.text(key).isBlank());
            assertThat(texts.knows("no_such_key")).isFalse();
        }
    }

    @Test
    void what_is_filled_into_a_page_is_text_and_never_html() {
        String page = Frames.NOTICE.fill(Map.of(
                "title",
                "<script>",
                "text",
                "]]>{{title}}",
                "incident",
                "",
                "address",
                "/x?\"onclick=\"",
                "link",
                "'"));

        assertThat(page)
                .contains("&lt;script&gt;", "]]&gt;{{title}}", "/x?&quot;onclick=&quot;", "&#39;")
                .doesNotContain("<script>");
    }
}
