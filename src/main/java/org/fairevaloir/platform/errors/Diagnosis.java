package org.fairevaloir.platform.errors;

import jakarta.faces.application.ViewExpiredException;
import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransactionRollbackException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.fairevaloir.access.Refused;
import org.fairevaloir.shared.NotFound;
import org.fairevaloir.shared.Problem;
import org.fairevaloir.shared.Problems;
import org.fairevaloir.shared.RequestRefused;
import org.fairevaloir.shared.Stale;

/**
 * What an exception means to the person or program whose request it ended. The cause decides, not what servers and
 * proxies wrapped around it.
 *
 * @param status HTTP status
 * @param key of the texts that tell it (bundle {@code errors})
 * @param problems fields that were refused, each with its reason
 * @param members what a program is told besides, by name
 * @param retryAfter time after which the same request may be made again; zero where that is not said
 */
public record Diagnosis(
        int status, String key, List<Problem> problems, Map<String, String> members, Duration retryAfter) {
    /** Not in the servlet API: what was sent is well-formed and refused. */
    static final int UNPROCESSABLE = 422;

    private static final int DEEPEST = 20;
    private static final Duration DATABASE_BACK = Duration.ofSeconds(10);
    private static final Duration A_MOMENT = Duration.ofSeconds(2);

    /** Only what the status and its text say. */
    Diagnosis(int status, String key) {
        this(status, key, List.of(), Map.of(), Duration.ZERO);
    }

    static Diagnosis of(Throwable thrown) {
        return Stream.iterate(thrown, t -> t != null, Throwable::getCause)
                .limit(DEEPEST)
                .flatMap(cause -> ofOne(cause).stream())
                .findFirst()
                .orElseGet(() -> unexplained(thrown));
    }

    /** Whether this is our own fault, to be looked into by the id that the person is told. */
    boolean isIncident() {
        return status == HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    private static Optional<Diagnosis> ofOne(Throwable cause) {
        if (cause instanceof NotFound || cause instanceof Refused) {
            return Optional.of(simple(HttpServletResponse.SC_NOT_FOUND, "not_found"));
        }
        if (cause instanceof Problems refused) {
            return Optional.of(invalid(refused.list(), refused.members()));
        }
        if (cause instanceof ConstraintViolationException refused) {
            return Optional.of(invalid(problems(refused), Map.of()));
        }
        if (cause instanceof RequestRefused refused) {
            return Optional.of(
                    new Diagnosis(refused.status(), refused.key(), List.of(), Map.of(), refused.retryAfter()));
        }
        if (cause instanceof Stale || cause instanceof OptimisticLockException) {
            return Optional.of(simple(HttpServletResponse.SC_CONFLICT, "changed_meanwhile"));
        }
        if (cause instanceof ViewExpiredException) {
            return Optional.of(simple(HttpServletResponse.SC_CONFLICT, "view_expired"));
        }
        if (cause instanceof JsonException || cause instanceof JsonbException) {
            return Optional.of(simple(HttpServletResponse.SC_BAD_REQUEST, "not_json"));
        }
        if (isLostDatabase(cause)) {
            return Optional.of(new Diagnosis(
                    HttpServletResponse.SC_SERVICE_UNAVAILABLE, "database_lost", List.of(), Map.of(), DATABASE_BACK));
        }
        if (cause instanceof SQLTransactionRollbackException) {
            // Two waited for each other, and the database took this one back: nothing of it was stored.
            return Optional.of(new Diagnosis(
                    HttpServletResponse.SC_SERVICE_UNAVAILABLE, "unavailable", List.of(), Map.of(), A_MOMENT));
        }
        if (cause instanceof WebApplicationException answered && answered.getCause() == null) {
            int status = answered.getResponse().getStatus();
            return Optional.of(simple(status, ErrorTexts.keyOf(status)));
        }
        return Optional.empty();
    }

    private static boolean isLostDatabase(Throwable cause) {
        if (cause instanceof SQLException e) {
            return e instanceof SQLNonTransientConnectionException
                    || e instanceof SQLTransientConnectionException
                    || e instanceof SQLRecoverableException
                    || (e.getSQLState() != null && e.getSQLState().startsWith("08"));
        }
        // Payara's pool; by name, since its classes belong to the server.
        return cause.getClass().getName().endsWith(".PoolingException")
                || cause.getClass().getName().endsWith(".ResourceAllocationException");
    }

    private static List<Problem> problems(ConstraintViolationException refused) {
        return refused.getConstraintViolations().stream()
                .map(Diagnosis::problem)
                .toList();
    }

    /** The path starts with the method and its argument; the sender knows only what comes after. */
    private static Problem problem(ConstraintViolation<?> violation) {
        String path = violation.getPropertyPath().toString();
        String field = path.matches("\\w+\\.\\w+\\..+") ? path.replaceFirst("^\\w+\\.\\w+\\.", "") : path;
        return Problem.of(field, violation.getMessage());
    }

    /** An address or header that the server itself could not read, such as an id that is none; else our own fault. */
    private static Diagnosis unexplained(Throwable thrown) {
        int status = thrown instanceof WebApplicationException answered
                ? answered.getResponse().getStatus()
                : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
        return status < HttpServletResponse.SC_INTERNAL_SERVER_ERROR
                ? simple(status, ErrorTexts.keyOf(status))
                : simple(HttpServletResponse.SC_INTERNAL_SERVER_ERROR, "unexpected");
    }

    private static Diagnosis invalid(List<Problem> problems, Map<String, String> members) {
        return new Diagnosis(UNPROCESSABLE, "invalid", problems, members, Duration.ZERO);
    }

    private static Diagnosis simple(int status, String key) {
        return new Diagnosis(status, key);
    }
}
