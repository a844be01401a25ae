package org.fairevaloir.letters.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fairevaloir.shared.Ids;
import org.fairevaloir.shared.Texts;
import org.fairevaloir.statistics.EditionSummary;
import org.fairevaloir.statistics.EditionView;
import org.fairevaloir.statistics.FindEditions;
import org.fairevaloir.statistics.ReadEdition;
import org.fairevaloir.statistics.disclosure.Catalogue;
import org.fairevaloir.statistics.disclosure.ProtectedTable;
import org.fairevaloir.statistics.web.ProtectedWords;
import org.jspecify.annotations.Nullable;

/** A table of a published edition beside a letter: its figures are picked, never typed. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected is a proxy, which is serialisable
public class FigurePickerPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    FindEditions findEditions;

    @Inject
    ReadEdition readEdition;

    @Inject
    ProtectedWords words;

    @Inject
    Texts texts;

    private final Map<String, @Nullable String> chosen = new HashMap<>(Map.of("period", Catalogue.WHOLE));
    private final List<SelectItem> editions = new ArrayList<>();
    private final List<SelectItem> periods = new ArrayList<>();
    private final List<SelectItem> tables = new ArrayList<>();
    private @Nullable FigureTable table;

    /**
     * Takes the chosen table before the page is drawn, and no sooner: a figure that is clicked is one of the table that
     * was shown, whatever else was chosen meanwhile.
     */
    public void refresh() {
        editions.clear();
        findEditions.find().stream()
                .filter(EditionSummary::isPublished)
                .forEach(each -> editions.add(
                        new SelectItem(each.id().toString(), texts.get("statistics.edition.title", each.number()))));
        table = null;
        if (!editions.isEmpty()) {
            show(readEdition.read(Ids.inAddress(chosenOf("edition", editions), "letter")));
        }
    }

    private void show(EditionView edition) {
        periods.clear();
        edition.tables().stream()
                .map(ProtectedTable::period)
                .distinct()
                .forEach(period -> periods.add(new SelectItem(period, word(period))));
        String period = chosenOf("period", periods);
        tables.clear();
        edition.tables().stream()
                .filter(each -> each.period().equals(period))
                .forEach(each -> tables.add(
                        new SelectItem(each.key(), words.shown(edition, each).caption())));
        String key = chosenOf("table", tables);
        edition.tables().stream()
                .filter(each -> each.period().equals(period) && each.key().equals(key))
                .forEach(each -> table = FigureTable.of(edition.summary().id(), each, words.shown(edition, each)));
    }

    private String word(String period) {
        return period.equals(Catalogue.WHOLE) ? texts.get("statistics.period.ALL") : period;
    }

    /** What was chosen if it can still be chosen, or else the first. */
    private String chosenOf(String name, List<SelectItem> items) {
        String first = String.valueOf(items.get(0).getValue());
        String value = items.stream()
                .map(item -> String.valueOf(item.getValue()))
                .filter(item -> item.equals(chosen.get(name)))
                .findFirst()
                .orElse(first);
        chosen.put(name, value);
        return value;
    }

    public Map<String, @Nullable String> getChosen() {
        return chosen;
    }

    public List<SelectItem> getEditions() {
        return editions;
    }

    public List<SelectItem> getPeriods() {
        return periods;
    }

    public List<SelectItem> getTables() {
        return tables;
    }

    public @Nullable FigureTable getTable() {
        return table;
    }
}
