package org.fairevaloir.platform.errors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Turns an exception into an answer. What is our own fault gets an id, told to the person and written to the log with
 * the kinds of the exceptions and where they arose; never with their messages, which may hold words of a case.
 */
@ApplicationScoped
public class Incidents {
    /** Request attribute with the id of an incident. */
    static final String ID = Incidents.class.getName() + ".id";

    private static final Logger LOG = Logger.getLogger(Incidents.class.getName());
    private static final int FRAMES = 30;
    private static final int WRAPPED_FRAMES = 3;

    private final SecureRandom random = new SecureRandom();

    /** Diagnoses what was thrown, and writes it to the log when it is our own fault. */
    Diagnosis diagnose(HttpServletRequest request, Throwable thrown) {
        Diagnosis diagnosis = Diagnosis.of(thrown);
        if (diagnosis.isIncident()) {
            byte[] id = new byte[6];
            random.nextBytes(id);
            request.setAttribute(ID, HexFormat.of().formatHex(id));
            LOG.log(Level.SEVERE, "Incident {0}: {1}", new Object[] {request.getAttribute(ID), withoutMessages(thrown)
            });
        } else {
            LOG.log(Level.FINE, "Answered {0}", diagnosis.key());
        }
        return diagnosis;
    }

    /** Ends the request with a clear answer; one that has already begun to leave can only be cut off. */
    public void answer(HttpServletRequest request, HttpServletResponse response, Throwable thrown) {
        Diagnosis diagnosis = diagnose(request, thrown);
        if (response.isCommitted()) {
            return;
        }
        if (!diagnosis.retryAfter().isZero()) {
            response.setHeader(
                    "Retry-After", Long.toString(diagnosis.retryAfter().toSeconds()));
        }
        try {
            response.sendError(diagnosis.status(), diagnosis.key());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String withoutMessages(Throwable thrown) {
        return Stream.iterate(thrown, t -> t != null, Throwable::getCause)
                .limit(10)
                .map(cause -> cause.getClass().getName() + frames(cause))
                .collect(Collectors.joining("\ncaused by "));
    }

    /** Where it arose; of what was only wrapped around, the first steps. */
    private static String frames(Throwable cause) {
        return Stream.of(cause.getStackTrace())
                .limit(cause.getCause() == null ? FRAMES : WRAPPED_FRAMES)
                .map(frame -> "\n\tat " + frame)
                .collect(Collectors.joining());
    }
}
