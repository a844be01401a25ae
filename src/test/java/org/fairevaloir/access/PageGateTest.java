package org.fairevaloir.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A page that is not for somebody answers as one that is not there; only the journal knows the difference. */
class PageGateTest {
    private static final int SHOWN = 200;
    private static final int NOT_FOUND = 404;

    private final List<Refusal> told = new ArrayList<>();

    @Test
    void a_page_is_shown_to_whom_it_is_for() throws Exception {
        assertThat(answer(Callers.coordinator(), "/cases/queue.xhtml")).isEqualTo(SHOWN);
        assertThat(told).isEmpty();
    }

    @Test
    void a_page_for_others_is_not_found_and_the_journal_is_told() throws Exception {
        assertThat(answer(Callers.member("HLR"), "/cases/queue.xhtml")).isEqualTo(NOT_FOUND);
        assertThat(told).containsExactly(new Refusal("/cases/queue.xhtml"));
    }

    @Test
    void a_page_that_is_not_listed_is_not_found_by_anybody() throws Exception {
        assertThat(answer(Callers.coordinator(), "/cases/unlisted.xhtml")).isEqualTo(NOT_FOUND);
        assertThat(told).isEmpty();
    }

    @Test
    void nobody_finds_a_page() throws Exception {
        assertThat(answer(null, "/index.xhtml")).isEqualTo(NOT_FOUND);
    }

    @Test
    void style_sheets_are_for_everybody() throws Exception {
        assertThat(answer(null, "/jakarta.faces.resource/app.css.xhtml")).isEqualTo(SHOWN);
    }

    private int answer(@Nullable Caller caller, String path) throws Exception {
        PageGate gate = new PageGate();
        gate.user = new SignedInUser(caller);
        gate.refusals = GuardTest.Events.collecting(told);
        int[] status = {0};
        HttpServletRequest request = fake(HttpServletRequest.class, path);
        HttpServletResponse response = (HttpServletResponse) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {HttpServletResponse.class}, (p, method, arguments) -> {
                    status[0] = (int) arguments[0];
                    return null;
                });
        gate.doFilter(request, response, (shown, answered) -> status[0] = SHOWN);
        return status[0];
    }

    private static <T> T fake(Class<T> type, Object answer) {
        return type.cast(Proxy.newProxyInstance(
                PageGateTest.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> answer));
    }
}
