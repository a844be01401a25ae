package org.fairevaloir.platform.uploads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.Collections;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a browser sends with a file, and what somebody sends who means no good. */
class UploadFilterTest {
    private static final String FORM = "multipart/form-data; boundary=edge";
    private static final int PASSED = 200;

    private @Nullable Principal person = () -> "horslarue";
    private @Nullable HttpServletRequest seen;

    @Test
    void fields_and_files_of_a_form_are_read() throws Exception {
        assertThat(answer(FORM, field("form:name", "Été ?") + field("form:name", "bis") + file("lettre.pdf", "%PDF")))
                .isEqualTo(PASSED);

        assertThat(seen.getParameter("form:name")).isEqualTo("Été ?");
        assertThat(seen.getParameterValues("form:name")).containsExactly("Été ?", "bis");
        assertThat(seen.getParameter("form:file")).isNull();
        assertThat(seen.getParameterValues("form:file")).isNull();
        assertThat(seen.getParameterMap()).containsOnlyKeys("form:name");
        assertThat(Collections.list(seen.getParameterNames())).containsExactly("form:name");
        assertThat(seen.getParts()).hasSize(3);
        assertThat(seen.getPart("form:other")).isNull();
    }

    @Test
    void a_file_has_the_name_and_the_bytes_it_was_sent_with_and_is_written_nowhere() throws Exception {
        answer(FORM, file("refus d’été.pdf", "%PDF"));

        Part file = seen.getPart("form:file");
        assertThat(file.getSubmittedFileName()).isEqualTo("refus d’été.pdf");
        assertThat(file.getContentType()).isEqualTo("application/pdf");
        assertThat(file.getSize()).isEqualTo(4);
        try (InputStream in = file.getInputStream()) {
            assertThat(in.readAllBytes()).asString(StandardCharsets.UTF_8).isEqualTo("%PDF");
        }
        assertThat(file.getHeader("content-type")).isEqualTo("application/pdf");
        assertThat(file.getHeaders("content-type")).containsExactly("application/pdf");
        assertThat(file.getHeaderNames()).containsExactly("content-disposition", "content-type");
        assertThatThrownBy(() -> file.write("somewhere")).isInstanceOf(UnsupportedOperationException.class);
        file.delete();
        assertThat(file.getSize()).as("goes with its request").isEqualTo(4);
    }

    @Test
    void a_file_that_was_not_chosen_has_no_name() throws Exception {
        answer(FORM, file("", ""));
        assertThat(seen.getPart("form:file").getSubmittedFileName()).isEmpty();
        assertThat(seen.getPart("form:file").getSize()).isZero();
    }

    @Test
    void the_largest_file_is_read_and_one_byte_more_is_too_large() throws Exception {
        String largest = "x".repeat((int) UploadRequest.LARGEST_FILE);
        assertThat(answer(FORM, file("a.pdf", largest))).isEqualTo(PASSED);
        assertThat(answer(FORM, file("a.pdf", largest + "x"))).isEqualTo(413);
    }

    @Test
    void many_files_that_are_too_large_together_are_too_large() throws Exception {
        String half = "x".repeat((int) UploadRequest.LARGEST_FORM / 2);
        assertThat(answer(FORM, file("a.pdf", half) + file("b.pdf", half))).isEqualTo(413);
    }

    @Test
    void a_form_of_more_parts_than_a_page_has_is_too_large() throws Exception {
        String most = field("a", "b").repeat(UploadRequest.MOST_PARTS);
        assertThat(answer(FORM, most)).isEqualTo(PASSED);
        assertThat(answer(FORM, most + field("a", "b"))).isEqualTo(413);
    }

    @Test
    void a_part_with_an_endless_head_is_too_large() throws Exception {
        assertThat(answer(FORM, field("a".repeat(100_000), "b"))).isEqualTo(413);
    }

    @Test
    void what_only_calls_itself_a_form_is_refused() throws Exception {
        assertThat(answer("multipart/form-data", field("a", "b"))).isEqualTo(400);
        assertThat(answer(FORM, field("a", "b").substring(0, 30), ""))
                .as("broken off")
                .isEqualTo(400);
    }

    @Test
    void nobody_unknown_has_a_file_read() throws Exception {
        person = null;
        assertThat(answer(FORM, file("a.pdf", "%PDF"))).isEqualTo(403);
        assertThat(seen).isNull();
    }

    @Test
    void any_other_request_is_left_as_it_is() throws Exception {
        assertThat(answer("application/x-www-form-urlencoded", "a=b")).isEqualTo(PASSED);
        assertThat(seen).isNotInstanceOf(UploadRequest.class);
    }

    private static String field(String name, String value) {
        return "--edge\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }

    private static String file(String name, String content) {
        return "--edge\r\nContent-Disposition: form-data; name=\"form:file\"; filename=\"" + name
                + "\"\r\nContent-Type: application/pdf\r\n\r\n" + content + "\r\n";
    }

    private int answer(String type, String body) throws Exception {
        return answer(type, body, "--edge--\r\n");
    }

    private int answer(String type, String body, String end) throws Exception {
        seen = null;
        int[] status = {PASSED};
        byte[] bytes = (body + end).getBytes(StandardCharsets.UTF_8);
        HttpServletRequest request =
                fake(HttpServletRequest.class, (proxy, method, arguments) -> switch (method.getName()) {
                    case "getMethod" -> "POST";
                    case "getContentType" -> type;
                    case "getCharacterEncoding" -> null;
                    // As of one that tells no length: what is too large must be found out by reading.
                    case "getContentLength" -> -1;
                    case "getHeader" -> null;
                    case "getInputStream" -> new Body(bytes);
                    case "getUserPrincipal" -> person;
                    case "getParts" -> throw new IllegalStateException("the server finds nothing left to read");
                    default -> throw new UnsupportedOperationException(method.getName());
                });
        HttpServletResponse response = fake(HttpServletResponse.class, (proxy, method, arguments) -> {
            status[0] = (int) arguments[0];
            return null;
        });
        new UploadFilter().doFilter(request, response, (passed, answered) -> seen = (HttpServletRequest) passed);
        return status[0];
    }

    private static <T> T fake(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static final class Body extends ServletInputStream {
        private final InputStream bytes;

        private Body(byte[] bytes) {
            this.bytes = new ByteArrayInputStream(bytes);
        }

        @Override
        public int read() throws IOException {
            return bytes.read();
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            return bytes.read(into, offset, length);
        }

        @Override
        public boolean isFinished() {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean isReady() {
            throw new UnsupportedOperationException();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException();
        }
    }
}
