package org.fairevaloir.retention.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fairevaloir.retention.FindEndingDrafts;
import org.fairevaloir.retention.FindEndingDrafts.Ending;
import org.fairevaloir.retention.FindLastDay;
import org.jspecify.annotations.Nullable;

/** What the start page and the page of a case tell of what will go; asked once, however often a page does. */
@Named
@RequestScoped
public class RetentionPage {
    @Inject
    FindLastDay findLastDay;

    @Inject
    FindEndingDrafts findEndingDrafts;

    private final Map<UUID, Optional<LocalDate>> lastDays = new HashMap<>();
    private @Nullable Ending ending;

    /** Until when the case is kept as it is; null where there is nothing to tell. */
    public @Nullable LocalDate lastDay(UUID id) {
        return lastDays.computeIfAbsent(id, findLastDay::of).orElse(null);
    }

    public Ending getEnding() {
        if (ending == null) {
            ending = findEndingDrafts.find();
        }
        return ending;
    }
}
