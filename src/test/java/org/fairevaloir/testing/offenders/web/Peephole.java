package org.fairevaloir.testing.offenders.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.security.enterprise.SecurityContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import org.fairevaloir.cases.model.CaseRepository;
import org.fairevaloir.statistics.ExactTable;
import org.fairevaloir.statistics.disclosure.Table;
import org.fairevaloir.testing.offenders.Sleepwalker;
import org.jspecify.annotations.Nullable;

/** A bean of a page that looks behind everything. */
@Named
@Path("/peephole")
@RequestScoped
public class Peephole {
    @Nullable
    CaseRepository cases;

    @Nullable
    SecurityContext security;

    @Nullable
    HttpServletRequest request;

    @Nullable
    Table raw;

    @Nullable
    Sleepwalker task;

    public LocalDate day() {
        return LocalDate.EPOCH;
    }

    public int count(ExactTable exact) {
        return exact.cell("", "").persons();
    }
}
