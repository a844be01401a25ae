package org.fairevaloir.access.keycloak;

import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import org.fairevaloir.access.Caller;

/** One browser's requests and its session, with just what login reads of them; anything else fails the test. */
final class Browser {
    private Map<String, Object> session;
    private int sessions;
    String sessionId = "";
    final Map<String, String> headers = new HashMap<>();
    final Map<String, String> parameters = new HashMap<>();
    String method = "GET";
    String path = "/";
    String query;

    // What came of the last request.
    int status;
    String message;
    String location;
    Caller caller;
    final Map<String, String> answered = new HashMap<>();

    boolean hasSession() {
        return session != null;
    }

    HttpServletRequest request() {
        return fake(HttpServletRequest.class, (proxy, called, arguments) -> switch (called.getName()) {
            case "getHeader" -> headers.get((String) arguments[0]);
            case "getParameter" -> parameters.get((String) arguments[0]);
            case "getMethod" -> method;
            case "getRequestURI", "getServletPath" -> path;
            case "getPathInfo", "getCookies" -> null;
            case "getContextPath" -> "";
            case "getQueryString" -> query;
            case "getSession" -> session(arguments == null || (boolean) arguments[0]);
            case "changeSessionId" -> renamed();
            case "getServletContext" -> fake(ServletContext.class, (p, c, a) -> 30);
            default -> throw new UnsupportedOperationException(called.getName());
        });
    }

    HttpServletResponse response() {
        return fake(HttpServletResponse.class, (proxy, called, arguments) -> {
            switch (called.getName()) {
                case "setHeader" -> answered.put((String) arguments[0], (String) arguments[1]);
                case "setStatus" -> status = (int) arguments[0];
                case "sendError" -> {
                    status = (int) arguments[0];
                    message = arguments.length > 1 ? (String) arguments[1] : null;
                }
                default -> throw new UnsupportedOperationException(called.getName());
            }
            return null;
        });
    }

    HttpMessageContext context() {
        return fake(HttpMessageContext.class, (proxy, called, arguments) -> switch (called.getName()) {
            case "isProtected" -> true;
            case "getResponse" -> response();
            case "redirect" -> {
                location = (String) arguments[0];
                status = 302;
                yield AuthenticationStatus.SEND_CONTINUE;
            }
            case "notifyContainerAboutLogin" -> {
                caller = (Caller) arguments[0];
                yield AuthenticationStatus.SUCCESS;
            }
            default -> throw new UnsupportedOperationException(called.getName());
        });
    }

    private HttpSession session(boolean create) {
        if (session == null) {
            if (!create) {
                return null;
            }
            session = new HashMap<>();
            renamed();
        }
        Map<String, Object> attributes = session;
        return fake(HttpSession.class, (proxy, called, arguments) -> {
            switch (called.getName()) {
                case "setAttribute" -> attributes.put((String) arguments[0], arguments[1]);
                case "removeAttribute" -> attributes.remove((String) arguments[0]);
                case "invalidate" -> session = null;
                case "getAttribute", "isNew", "getId", "setMaxInactiveInterval" -> {}
                default -> throw new UnsupportedOperationException(called.getName());
            }
            return switch (called.getName()) {
                case "getAttribute" -> attributes.get((String) arguments[0]);
                case "isNew" -> attributes.isEmpty();
                case "getId" -> sessionId;
                default -> null;
            };
        });
    }

    private String renamed() {
        sessions++;
        sessionId = "id-" + sessions;
        return sessionId;
    }

    @SuppressWarnings("unchecked")
    static <T> T fake(Class<T> type, InvocationHandler handler) {
        return (T) Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler);
    }
}
