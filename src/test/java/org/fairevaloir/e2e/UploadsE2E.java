package org.fairevaloir.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fairevaloir.testing.Jcmd;
import org.fairevaloir.testing.Platform;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What somebody sent is in the server's memory while it is looked at, and no longer. */
class UploadsE2E {
    private static final Pattern VIEW = Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]* value=\"([^\"]+)\"");

    private static Visitor member;

    @BeforeAll
    static void signIn() throws Exception {
        member = new Visitor();
        member.signIn("/", "horslarue");
    }

    @Test
    void nothing_of_a_sent_file_is_left_with_the_server() throws Exception {
        String page = member.get("/cases/import.xhtml").body();
        Matcher view = VIEW.matcher(page);
        assertThat(view.find()).isTrue();
        Map<String, String> form = Map.of("form", "form", "form:preview", "", "jakarta.faces.ViewState", view.group(1));

        var answer =
                member.upload("/cases/import.xhtml", form, "form:file", "no table".getBytes(StandardCharsets.UTF_8));

        assertThat(answer.body()).as("the file was read").contains("class=\"message error\"");
        assertThat(alive()).as("objects by class").doesNotContain("PartItem");
    }

    @Test
    void nor_of_one_sent_where_none_is_asked_for() throws Exception {
        Visitor nobody = new Visitor();
        assertThat(status(member, "/cases/list.xhtml")).isEqualTo(200);
        assertThat(status(member, "/no/such.xhtml")).isEqualTo(404);
        assertThat(status(nobody, "/cases/list.xhtml")).isEqualTo(302);
        assertThat(alive()).as("objects by class").doesNotContain("PartItem");
    }

    private static int status(Visitor visitor, String page) throws IOException, InterruptedException {
        return visitor.upload(page, Map.of("form", "form"), "form:file", new byte[10_000])
                .statusCode();
    }

    private static String alive() throws IOException, InterruptedException {
        return Jcmd.alive(Platform.application().pid());
    }
}
