package org.fairevaloir.statistics.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.fairevaloir.shared.Notices;
import org.fairevaloir.shared.Problems;
import org.fairevaloir.statistics.EditionView;
import org.fairevaloir.statistics.PublishEdition;
import org.fairevaloir.statistics.ReadEdition;
import org.fairevaloir.statistics.disclosure.Catalogue;
import org.fairevaloir.statistics.disclosure.ProtectedTable;
import org.jspecify.annotations.Nullable;

/** One edition, a period at a time, from its frozen content; and as a file. */
@Named
@RequestScoped
public class EditionPage {
    @Inject
    ReadEdition readEdition;

    @Inject
    PublishEdition publishEdition;

    @Inject
    Notices notices;

    @Inject
    ProtectedWords words;

    private @Nullable String id;
    private String period = Catalogue.WHOLE;
    private @Nullable EditionView view;
    private @Nullable List<ShownTable> tables;

    /** Finds it before anything is drawn, so that one that doesn't exist is answered as such. */
    public void open() {
        getEdition();
    }

    public @Nullable String publish() {
        try {
            notices.confirm(
                    "statistics.edition.published",
                    publishEdition.publish(EditionAddress.id(id)).number());
        } catch (Problems e) {
            notices.refuse(e);
            return null;
        }
        return "/statistics/edition?faces-redirect=true&id=" + EditionAddress.id(id);
    }

    public EditionView getEdition() {
        EditionView known = view;
        if (known == null) {
            known = readEdition.read(EditionAddress.id(id));
            view = known;
        }
        return known;
    }

    public List<String> getPeriods() {
        return getEdition().tables().stream()
                .map(ProtectedTable::period)
                .distinct()
                .toList();
    }

    /** The tables of the chosen period. */
    public List<ShownTable> getTables() {
        if (tables == null) {
            tables = getEdition().tables().stream()
                    .filter(table -> table.period().equals(period))
                    .map(table -> words.shown(getEdition(), table))
                    .toList();
        }
        return tables;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public String getPeriod() {
        return period;
    }

    public void setPeriod(@Nullable String period) {
        this.period = period == null ? Catalogue.WHOLE : period;
    }
}
