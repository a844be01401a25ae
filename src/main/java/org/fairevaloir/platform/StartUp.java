package org.fairevaloir.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.fairevaloir.codelists.CodeLists;
import org.fairevaloir.commitments.model.ShippedAdvocacyRepository;
import org.fairevaloir.imports.model.ImportRepository;
import org.fairevaloir.letters.model.LetterheadRepository;
import org.flywaydb.core.Flyway;

/**
 * What happens before the first request: the schema is brought up to date by the owner's account, then the rows that
 * ship with the platform are stored. Each step may be repeated without harm. A step that fails fails the deployment.
 */
@ApplicationScoped
public class StartUp {
    private static final Logger LOG = Logger.getLogger(StartUp.class.getName());

    /** So long a preview of an import may wait. */
    private static final Duration PREVIEW = Duration.ofDays(1);

    @Inject
    @ConfigProperty(name = "app.db.url")
    String url;

    @Inject
    @ConfigProperty(name = "app.db.owner.user")
    String owner;

    @Inject
    @ConfigProperty(name = "app.db.owner.password")
    String password;

    @Inject
    LoadReferenceRows referenceRows;

    @Inject
    ShippedAdvocacyRepository advocacy;

    @Inject
    LetterheadRepository letterhead;

    @Inject
    LoadDemoCases demoCases;

    @Inject
    CodeLists codeLists;

    @Inject
    ImportRepository imports;

    @Inject
    Nights nights;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "app.demo", defaultValue = "false")
    boolean demo;

    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        int scripts = migrate();
        LOG.log(Level.INFO, "schema up to date, {0} new scripts", scripts);
        referenceRows.load();
        advocacy.addMissing();
        letterhead.addMissing();
        codeLists.reload();
        imports.forgetPreviewsBefore(clock.instant().minus(PREVIEW));
        if (demo) {
            LOG.log(Level.INFO, "{0} demonstration cases stored", demoCases.load());
        }
        nights.begin();
    }

    private int migrate() {
        return Flyway.configure(StartUp.class.getClassLoader())
                .dataSource(url, owner, password)
                .locations("classpath:db/migration")
                .load()
                .migrate()
                .migrationsExecuted;
    }
}
