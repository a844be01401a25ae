package org.fairevaloir.platform;

import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;

/**
 * Asks a lost database once and not four times with pauses: that made 22 seconds before anybody was told. The pool
 * finds a database that is back by itself.
 */
public class NoSecondTry implements SessionCustomizer {

    @Override
    public void customize(Session session) {
        session.getLogin().setQueryRetryAttemptCount(0);
    }
}
