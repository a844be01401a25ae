package org.fairevaloir.statistics.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.fairevaloir.shared.Ids;
import org.fairevaloir.shared.Notices;
import org.fairevaloir.shared.Problems;
import org.fairevaloir.statistics.EditionView;
import org.fairevaloir.statistics.PublishEdition;
import org.fairevaloir.statistics.disclosure.Catalogue;
import org.fairevaloir.statistics.disclosure.ProtectedTable;
import org.jspecify.annotations.Nullable;

/** One edition, a period at a time, from its frozen content. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected is a proxy, which is serialisable
public class EditionPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    OpenEdition opened;

    @Inject
    PublishEdition publishEdition;

    @Inject
    Notices notices;

    @Inject
    ProtectedWords words;

    private @Nullable String id;
    private String period = Catalogue.WHOLE;

    /** Finds it before anything is drawn, so that one that doesn't exist is answered as such. */
    public void open() {
        getEdition();
    }

    public @Nullable String publish() {
        try {
            int number = publishEdition.publish(uuid()).number();
            notices.confirm("statistics.edition.published", number);
            return "/statistics/edition?faces-redirect=true&id=" + id;
        } catch (Problems e) {
            notices.refuse(e);
            return null;
        }
    }

    public EditionView getEdition() {
        return opened.read(uuid());
    }

    public List<String> getPeriods() {
        return getEdition().tables().stream()
                .map(ProtectedTable::period)
                .distinct()
                .toList();
    }

    /** The tables of the chosen period. */
    public List<ShownTable> getTables() {
        return getEdition().tables().stream()
                .filter(table -> table.period().equals(period))
                .map(table -> words.shown(getEdition(), table))
                .toList();
    }

    private UUID uuid() {
        return Ids.inAddress(id, "edition");
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
