package org.fairevaloir.statistics.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.fairevaloir.shared.Notices;
import org.fairevaloir.statistics.CompileEdition;
import org.fairevaloir.statistics.EditionSummary;
import org.fairevaloir.statistics.FindEditions;
import org.jspecify.annotations.Nullable;

/** The editions that one may read; the coordinator compiles the next, and reads it before publishing it. */
@Named
@RequestScoped
public class EditionsPage {
    @Inject
    FindEditions findEditions;

    @Inject
    CompileEdition compileEdition;

    @Inject
    Notices notices;

    private @Nullable List<EditionSummary> editions;

    public List<EditionSummary> getEditions() {
        if (editions == null) {
            editions = findEditions.find();
        }
        return editions;
    }

    public String compile() {
        EditionSummary compiled = compileEdition.compile();
        notices.confirm("statistics.editions.compiled", compiled.number());
        return "/statistics/edition?faces-redirect=true&id=" + compiled.id();
    }
}
