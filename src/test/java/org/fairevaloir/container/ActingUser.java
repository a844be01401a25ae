package org.fairevaloir.container;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.Optional;
import org.fairevaloir.access.Caller;
import org.fairevaloir.access.CurrentUser;

/** Whoever the test says, instead of whoever signed in. Lives in the deployment of these tests only. */
@Alternative
@Priority(1)
@ApplicationScoped
public class ActingUser extends CurrentUser {
    private static final ThreadLocal<Caller> ACTING = new ThreadLocal<>();

    static void is(Caller caller) {
        ACTING.set(caller);
    }

    static void isNobody() {
        ACTING.remove();
    }

    @Override
    public Optional<Caller> caller() {
        return Optional.ofNullable(ACTING.get());
    }
}
