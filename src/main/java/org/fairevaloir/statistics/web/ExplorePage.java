package org.fairevaloir.statistics.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fairevaloir.shared.Notices;
import org.fairevaloir.shared.Problems;
import org.fairevaloir.statistics.ExploreStatistics;
import org.fairevaloir.statistics.Question;
import org.jspecify.annotations.Nullable;

/** The coordinator's exact counts; the whole question is in the address, so that it can be bookmarked. */
@Named
@RequestScoped
public class ExplorePage {
    private static final String ROWS = "rows";
    private static final String COLUMNS = "columns";
    private static final String FIRST_ROWS = "right";

    @Inject
    ExploreStatistics exploreStatistics;

    @Inject
    Notices notices;

    @Inject
    ExactWords words;

    private final Map<String, @Nullable String> asked = new HashMap<>(Map.of(ROWS, FIRST_ROWS));
    private @Nullable YearMonth from;
    private @Nullable YearMonth to;
    private @Nullable ShownTable table;

    /** Answers the question, or says what is wrong with it. */
    public void explore() {
        Map<String, String> filters = new HashMap<>();
        getFilters().stream()
                .filter(filter -> !asked(filter).isEmpty())
                .forEach(filter -> filters.put(filter, asked(filter)));
        try {
            table = words.shown(
                    exploreStatistics.explore(new Question(asked(ROWS), asked(COLUMNS), filters, from, to)));
        } catch (Problems e) {
            notices.refuse(e);
        }
    }

    public String ask() {
        return "/statistics/explore?faces-redirect=true&includeViewParams=true";
    }

    private String asked(String key) {
        return Objects.requireNonNullElse(asked.get(key), "");
    }

    public List<String> getDimensions() {
        return Question.dimensions();
    }

    public List<String> getFilters() {
        return Question.filterDimensions();
    }

    /** What is asked: rows, columns, and a code for each filter. */
    public Map<String, @Nullable String> getAsked() {
        return asked;
    }

    /** The answer; none while the question is refused. */
    public @Nullable ShownTable getTable() {
        return table;
    }

    public @Nullable YearMonth getFrom() {
        return from;
    }

    public void setFrom(@Nullable YearMonth from) {
        this.from = from;
    }

    public @Nullable YearMonth getTo() {
        return to;
    }

    public void setTo(@Nullable YearMonth to) {
        this.to = to;
    }
}
