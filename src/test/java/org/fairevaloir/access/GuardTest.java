package org.fairevaloir.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.event.Event;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.fairevaloir.testing.offenders.UnmarkedUseCase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The guard lets through who is permitted, and refuses in every other case, silence included. */
class GuardTest {
    private final List<Refusal> told = new ArrayList<>();

    @Test
    void who_is_permitted_comes_through() throws Exception {
        assertThat(guard(Callers.coordinator()).ask(call(Marked.class))).isEqualTo("done");
        assertThat(told).isEmpty();
    }

    @Test
    void who_is_not_permitted_is_refused_and_the_journal_is_told() {
        assertRefused(Callers.member("HLR"), Marked.class);
        assertThat(told).containsExactly(new Refusal("Marked"));
    }

    @Test
    void nobody_is_refused() {
        assertRefused(null, Marked.class);
    }

    @Test
    void a_use_case_that_does_not_say_what_it_requires_is_refused_to_everybody() {
        for (Caller anybody : List.of(Callers.coordinator(), Callers.member("HLR"), Callers.observer("CNCDH"))) {
            assertRefused(anybody, UnmarkedUseCase.class);
        }
        assertThat(told).hasSize(3);
    }

    @Test
    void what_a_subclass_inherits_is_asked_of_the_class_that_declares_it() {
        assertRefused(Callers.coordinator(), MarkedBelowUnmarked.class.getSuperclass());
    }

    @Requires(Permission.REVIEW_CASE)
    static class Marked {
        public void act() {}
    }

    static class Unmarked {
        public void act() {}
    }

    @Requires(Permission.REVIEW_CASE)
    static class MarkedBelowUnmarked extends Unmarked {}

    private void assertRefused(@Nullable Caller caller, Class<?> useCase) {
        assertThatThrownBy(() -> guard(caller).ask(call(useCase))).isInstanceOf(Refused.class);
    }

    private Guard guard(@Nullable Caller caller) {
        Guard guard = new Guard();
        guard.user = new SignedInUser(caller);
        guard.refusals = Events.collecting(told);
        return guard;
    }

    private static InvocationContext call(Class<?> useCase) {
        return (InvocationContext) Proxy.newProxyInstance(
                GuardTest.class.getClassLoader(),
                new Class<?>[] {InvocationContext.class},
                (proxy, method, arguments) ->
                        method.getName().equals("getMethod") ? useCase.getDeclaredMethods()[0] : "done");
    }

    /** Events that end in a list. */
    static final class Events {
        private Events() {}

        @SuppressWarnings("unchecked")
        static <T> Event<T> collecting(List<T> fired) {
            return (Event<T>) Proxy.newProxyInstance(
                    GuardTest.class.getClassLoader(), new Class<?>[] {Event.class}, (proxy, method, arguments) -> {
                        fired.add((T) arguments[0]);
                        return null;
                    });
        }
    }
}
