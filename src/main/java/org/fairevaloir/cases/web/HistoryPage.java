package org.fairevaloir.cases.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.fairevaloir.cases.followup.ReadHistory;
import org.fairevaloir.cases.followup.ReadHistory.History;
import org.fairevaloir.shared.Ids;
import org.jspecify.annotations.Nullable;

/** The versions of a case, each with what it changed. */
@Named
@RequestScoped
public class HistoryPage {
    @Inject
    ReadHistory readHistory;

    private @Nullable String id;
    private @Nullable History history;

    public void open() {
        history = readHistory.read(Ids.inAddress(id, "case"));
    }

    public History getHistory() {
        return Objects.requireNonNull(history, "open() comes first");
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
