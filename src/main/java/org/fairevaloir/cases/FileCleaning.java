package org.fairevaloir.cases;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorDefinition;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.fairevaloir.attachments.antivirus.Clamd;
import org.fairevaloir.attachments.antivirus.NotScanned;
import org.fairevaloir.attachments.cleaning.CleanedFile;
import org.fairevaloir.attachments.cleaning.FileCleaner;
import org.fairevaloir.shared.Problem;
import org.fairevaloir.shared.Problems;

/**
 * Looks at what somebody attaches: by the antivirus where one is set up ({@code app.clamd.host}), then by our own
 * cleaning. Two files at a time, because each may take much memory.
 */
@ApplicationScoped
@ManagedExecutorDefinition(name = "java:app/concurrent/cleaning", maxAsync = 2)
class FileCleaning {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Resource(lookup = "java:app/concurrent/cleaning")
    ManagedExecutorService workers;

    @Inject
    @ConfigProperty(name = "app.clamd.host")
    Optional<String> clamdHost;

    @Inject
    @ConfigProperty(name = "app.clamd.port", defaultValue = "3310")
    int clamdPort;

    /** Whether an antivirus is set up; the page says so when it isn't. */
    boolean scans() {
        return clamdHost.isPresent();
    }

    /** @throws Problems when the antivirus finds something or can't be asked, or the file can't be cleaned */
    CleanedFile clean(byte[] uploaded) {
        clamdHost.ifPresent(host -> scan(new Clamd(host, clamdPort, PATIENCE), uploaded));
        return new FileCleaner(workers, PATIENCE).clean(uploaded);
    }

    private static void scan(Clamd clamd, byte[] uploaded) {
        try {
            if (!clamd.scan(uploaded).isClean()) {
                throw new Problems(List.of(Problem.of("file", "cases.problem.infected")));
            }
        } catch (NotScanned e) {
            throw new Problems(List.of(Problem.of("file", "cases.problem.notScanned")));
        }
    }
}
