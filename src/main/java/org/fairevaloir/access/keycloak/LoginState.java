package org.fairevaloir.access.keycloak;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The login's place in the HTTP session; nothing else reads or writes these attributes. */
final class LoginState {
    private static final String LOGIN = Login.class.getName();
    private static final String REFUSED = RefusedLogin.class.getName();
    private static final String PENDING = PendingLogin.class.getName();

    /** Several tabs may begin to sign in; more than this is no person. */
    private static final int MOST_PENDING = 5;

    /** A session that nobody signed in to does not live long. */
    private static final int PENDING_SECONDS = 600;

    private final HttpServletRequest request;

    LoginState(HttpServletRequest request) {
        this.request = request;
    }

    Optional<Login> login() {
        return attribute(LOGIN).map(Login.class::cast);
    }

    Optional<RefusedLogin> refused() {
        return attribute(REFUSED).map(RefusedLogin.class::cast);
    }

    void begin(PendingLogin pending) {
        HttpSession session = request.getSession();
        if (session.isNew()) {
            session.setMaxInactiveInterval(PENDING_SECONDS);
        }
        List<PendingLogin> all = pending(session);
        all.add(pending);
        while (all.size() > MOST_PENDING) {
            all.remove(0);
        }
        session.setAttribute(PENDING, new ArrayList<>(all));
    }

    /** The login that was begun with this state; it cannot be taken twice. */
    Optional<PendingLogin> take(@Nullable String state) {
        HttpSession session = request.getSession(false);
        if (session == null || state == null) {
            return Optional.empty();
        }
        List<PendingLogin> all = pending(session);
        Optional<PendingLogin> found =
                all.stream().filter(one -> one.state().equals(state)).findFirst();
        found.ifPresent(all::remove);
        session.setAttribute(PENDING, new ArrayList<>(all));
        return found;
    }

    /** Under a new session id: one that somebody planted before is worth nothing. Nothing of another person stays. */
    void signIn(Login login) {
        boolean another = login().filter(
                        old -> !old.caller().subject().equals(login.caller().subject()))
                .isPresent();
        if (another) {
            end();
        }
        HttpSession session = renamed();
        session.removeAttribute(REFUSED);
        session.setMaxInactiveInterval(request.getServletContext().getSessionTimeout() * 60);
        session.setAttribute(LOGIN, login);
    }

    void keep(Login login) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.setAttribute(LOGIN, login);
        }
    }

    /** Ends what was there and keeps only why. */
    void refuse(RefusedLogin refused) {
        end();
        HttpSession session = renamed();
        session.setMaxInactiveInterval(PENDING_SECONDS);
        session.setAttribute(REFUSED, refused);
    }

    void end() {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    /** What makes two requests of one session wait for each other. */
    String id() {
        HttpSession session = request.getSession(false);
        return session == null ? "" : session.getId();
    }

    private HttpSession renamed() {
        HttpSession session = request.getSession();
        if (!session.isNew()) {
            request.changeSessionId();
        }
        return session;
    }

    private Optional<Object> attribute(String name) {
        HttpSession session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable(session.getAttribute(name));
    }

    private static List<PendingLogin> pending(HttpSession session) {
        List<PendingLogin> all = new ArrayList<>();
        if (session.getAttribute(PENDING) instanceof List<?> kept) {
            kept.forEach(one -> all.add((PendingLogin) one));
        }
        return all;
    }
}
