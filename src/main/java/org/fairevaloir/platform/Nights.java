package org.fairevaloir.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.CronTrigger;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorDefinition;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.fairevaloir.retention.ApplyRetention;
import org.fairevaloir.shared.Clocks;

/**
 * What the platform does by itself: every night, and some minutes after it was started, because who stops it every
 * evening has no night. Each node does it; the tasks do no harm to each other.
 */
@ApplicationScoped
@ManagedScheduledExecutorDefinition(name = "java:app/concurrent/nights", maxAsync = 1)
public class Nights {
    private static final Logger LOG = Logger.getLogger(Nights.class.getName());

    /** At 03:15 of the associations' time zone. */
    private static final String NIGHTLY = "15 3 * * *";

    private static final long FIRST_MINUTES = 5;

    @Resource(lookup = "java:app/concurrent/nights")
    ManagedScheduledExecutorService nights;

    @Inject
    ApplyRetention applyRetention;

    /** Everything that is to be done stands in the schema by now. */
    void begin() {
        Future<?> first = nights.schedule(this::run, FIRST_MINUTES, TimeUnit.MINUTES);
        Future<?> nightly = nights.schedule(this::run, new CronTrigger(NIGHTLY, Clocks.PARIS));
        LOG.log(Level.FINE, "what is done at night: {0}, {1}", new Object[] {first.isDone(), nightly.isDone()});
    }

    private void run() {
        try {
            applyRetention.apply();
        } catch (RuntimeException e) {
            // The next night comes all the same.
            LOG.log(
                    Level.SEVERE,
                    "What is done at night was not done: {0}",
                    e.getClass().getName());
        }
    }
}
