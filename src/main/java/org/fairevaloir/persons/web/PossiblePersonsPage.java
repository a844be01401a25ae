package org.fairevaloir.persons.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.fairevaloir.persons.ListPossiblePersons;
import org.fairevaloir.persons.ListPossiblePersons.Possible;
import org.jspecify.annotations.Nullable;

/** The pairs of cases with equal keys that wait for the coordinator. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected is a proxy, which is serialisable
public class PossiblePersonsPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String AGAIN = "/cases/persons?faces-redirect=true";

    @Inject
    ListPossiblePersons listPossiblePersons;

    @Inject
    Verdicts verdicts;

    // As they were shown: a click means the row that was seen.
    private ArrayList<Possible> pairs = new ArrayList<>();

    public void open() {
        pairs = new ArrayList<>(listPossiblePersons.list());
    }

    public List<Possible> getPairs() {
        return pairs;
    }

    public @Nullable String link(Possible pair) {
        return verdicts.link(pair.one().id(), pair.other().id(), AGAIN);
    }

    public @Nullable String tellApart(Possible pair) {
        return verdicts.tellApart(pair.one().id(), pair.other().id(), AGAIN);
    }
}
