package org.fairevaloir.access.keycloak;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.fairevaloir.access.Caller;
import org.fairevaloir.access.Reach;
import org.fairevaloir.access.Role;
import org.fairevaloir.access.SignInRefused;

/**
 * Lets in only those whose roles and groups amount to something: one of the three roles, and with it, for members and
 * observers, exactly one group. A half-made account is told so, instead of walking into empty pages.
 */
@ApplicationScoped
public class Admission {
    static final String NO_ONE_ROLE = "refused_role";
    static final String NO_ONE_GROUP = "refused_group";

    @Inject
    Event<SignInRefused> refusals;

    /** @throws AdmissionRefused when the person is not let in; the session then keeps only why */
    void check(LoginState state, Login login) throws AdmissionRefused {
        try {
            check(login.caller());
        } catch (AdmissionRefused e) {
            state.refuse(new RefusedLogin(e.reasonKey(), login.idToken()));
            throw e;
        }
    }

    /** @throws AdmissionRefused when the person or program is not let in; the journal is told */
    void check(Caller caller) throws AdmissionRefused {
        if (Reach.of(caller).isPresent()) {
            return;
        }
        String reason = Role.only(caller.roles()).isEmpty() ? NO_ONE_ROLE : NO_ONE_GROUP;
        refusals.fire(new SignInRefused(caller.username(), reason));
        throw new AdmissionRefused(reason);
    }
}
