package org.fairevaloir.testing.offenders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import java.io.PrintStream;
import java.time.Clock;
import java.time.LocalDate;
import org.fairevaloir.access.Role;
import org.fairevaloir.cases.model.CaseRepository;
import org.fairevaloir.testing.offenders.web.Peephole;

/** A bean that is no use case, with a name that says nothing, which asks the machine for the day. */
@ApplicationScoped
public class UnguardedService {
    PrintStream out = System.out;
    Clock clock = Clock.systemUTC();
    Role role = Role.MEMBER;
    JsonArray rows = Json.createArrayBuilder().build();

    public LocalDate day(boolean tomorrow) {
        return tomorrow ? new UnmarkedUseCase().first(new CaseRepository()) : new Peephole().day();
    }
}
