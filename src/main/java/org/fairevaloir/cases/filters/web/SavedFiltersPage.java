package org.fairevaloir.cases.filters.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.fairevaloir.cases.filters.DeleteFilter;
import org.fairevaloir.cases.filters.FindFilters;
import org.fairevaloir.cases.filters.FindFilters.Saved;
import org.fairevaloir.cases.filters.SaveFilter;
import org.fairevaloir.cases.web.CaseListPage;
import org.fairevaloir.cases.web.ListAddress;
import org.fairevaloir.shared.Notices;
import org.fairevaloir.shared.Problems;
import org.jspecify.annotations.Nullable;

/** The saved filters above the list of cases: links, and what it takes to save or delete one. */
@Named
@RequestScoped
public class SavedFiltersPage {
    private static final String SAME_LIST = "/cases/list?faces-redirect=true&includeViewParams=true";

    @Inject
    FindFilters findFilters;

    @Inject
    SaveFilter saveFilter;

    @Inject
    DeleteFilter deleteFilter;

    @Inject
    ListAddress address;

    @Inject
    CaseListPage list;

    @Inject
    Notices notices;

    private @Nullable String name;
    private @Nullable String chosen;
    private @Nullable List<Saved> all;

    public @Nullable String save() {
        try {
            saveFilter.save(name, address.parameters());
        } catch (Problems e) {
            notices.refuse(e);
            list.find();
            return null;
        }
        notices.confirm("lists.saved.done");
        return SAME_LIST;
    }

    public @Nullable String delete() {
        if (chosen == null || chosen.isEmpty()) {
            list.find();
            return null;
        }
        deleteFilter.delete(UUID.fromString(chosen));
        notices.confirm("lists.saved.deleted");
        return SAME_LIST;
    }

    public List<Saved> getAll() {
        List<Saved> found = all == null ? findFilters.find() : all;
        all = found;
        return found;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable String getChosen() {
        return chosen;
    }

    public void setChosen(@Nullable String chosen) {
        this.chosen = chosen;
    }
}
