package org.fairevaloir.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** The one clock of the platform, in the time zone in which deadlines run; tests replace it. */
@ApplicationScoped
public class Clocks {
    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Produces
    Clock clock() {
        return Clock.system(PARIS);
    }
}
