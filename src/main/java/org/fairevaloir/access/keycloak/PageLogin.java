package org.fairevaloir.access.keycloak;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.stream.Stream;
import org.fairevaloir.access.SignedOut;
import org.fairevaloir.access.keycloak.Renewal.Current;
import org.fairevaloir.access.keycloak.Renewal.Ended;
import org.fairevaloir.access.keycloak.Renewal.Outcome;
import org.fairevaloir.access.keycloak.oidc.KeycloakUnreachable;

/** Whose page request this is: the session's login, as long as the login server stands by it. */
@ApplicationScoped
public class PageLogin {
    /** Requests of one session wait for each other here: a refresh token may be good for one use only. */
    private final Object[] locks = Stream.generate(Object::new).limit(64).toArray();

    @Inject
    RevokedSessions revoked;

    @Inject
    Renewal renewal;

    @Inject
    Admission admission;

    @Inject
    Event<SignedOut> signedOut;

    /**
     * The login of a request; empty when nobody is signed in, or no more.
     *
     * @throws AdmissionRefused when the platform does not let the person in, or no more
     * @throws KeycloakUnreachable when the login server could not be asked for too long
     * @throws RuntimeException of the database when it cannot be told whether the login was revoked
     */
    Optional<Login> of(HttpServletRequest request) throws AdmissionRefused {
        LoginState state = new LoginState(request);
        Optional<RefusedLogin> refused = state.refused();
        if (refused.isPresent()) {
            throw new AdmissionRefused(refused.get().reasonKey());
        }
        Optional<Login> login = state.login();
        if (login.isEmpty()) {
            return login;
        }
        if (revoked.contains(login.get().sid())) {
            return ended(state, login.get());
        }
        return renewal.isDue(login.get()) ? renewed(state) : confirmed(state, login.get());
    }

    private Optional<Login> renewed(LoginState state) throws AdmissionRefused {
        synchronized (locks[Math.floorMod(state.id().hashCode(), locks.length)]) {
            Optional<Login> login = state.login();
            return login.isEmpty() ? login : confirmed(state, login.get());
        }
    }

    private Optional<Login> confirmed(LoginState state, Login login) throws AdmissionRefused {
        Outcome outcome = renewal.confirm(login);
        if (outcome instanceof Ended) {
            return ended(state, login);
        }
        if (outcome instanceof Current current) {
            if (!current.login().equals(login)) {
                admission.check(state, current.login());
                state.keep(current.login());
            }
            return Optional.of(current.login());
        }
        state.keep(((Renewal.Unknown) outcome).login());
        throw new KeycloakUnreachable("no answer for longer than the grace time");
    }

    private Optional<Login> ended(LoginState state, Login login) {
        state.end();
        signedOut.fire(new SignedOut(login.caller()));
        return Optional.empty();
    }
}
