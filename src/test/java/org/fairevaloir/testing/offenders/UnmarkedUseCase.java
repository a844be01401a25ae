package org.fairevaloir.testing.offenders;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Date;
import org.fairevaloir.access.UseCase;
import org.fairevaloir.cases.model.CaseRepository;
import org.jspecify.annotations.Nullable;

/** A use case that does two things, remembers, requires nothing and talks to the database. */
@UseCase
@SuppressWarnings({"JavaUtilDate", "TimeZone"})
public class UnmarkedUseCase {
    int calls;
    Date date = new Date();

    @Nullable
    EntityManager entities;

    public LocalDate first(CaseRepository cases) {
        calls += cases.isEmpty() ? 1 : 2;
        return LocalDate.now(java.time.ZoneOffset.UTC);
    }

    public void second() {
        calls++;
    }
}
