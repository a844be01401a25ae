package org.fairevaloir.cases.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.fairevaloir.cases.CaseFileView;
import org.fairevaloir.cases.CaseView;
import org.fairevaloir.cases.FindLookalikes;
import org.fairevaloir.cases.FindLookalikes.Lookalikes;
import org.fairevaloir.cases.ListFiles;
import org.fairevaloir.cases.ReadCase;
import org.fairevaloir.cases.facts.CaseFact;
import org.fairevaloir.cases.facts.CaseFacts;
import org.fairevaloir.cases.model.CaseStatus;
import org.fairevaloir.shared.Ids;
import org.jspecify.annotations.Nullable;

/** One case, opened: what it says, what was said about it, what waits of it. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected is a proxy, which is serialisable
public class CasePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    ReadCase readCase;

    @Inject
    ListFiles listFiles;

    @Inject
    FindLookalikes findLookalikes;

    private @Nullable String id;
    private @Nullable CaseView view;
    private @Nullable Lookalikes alike;
    private ArrayList<CaseFileView> files = new ArrayList<>();

    public void open() {
        if (view == null) {
            view = readCase.read(Ids.inAddress(id, "case"));
            alike = findLookalikes.find(Ids.inAddress(id, "case"));
            files = new ArrayList<>(listFiles.list(Ids.inAddress(id, "case")).files());
        }
    }

    UUID caseId() {
        return getView().content().id();
    }

    long version() {
        return getView().content().version();
    }

    private CaseFacts facts() {
        return CaseFacts.of(getView().content());
    }

    /** What it says of the person, then of each blockage. */
    public List<List<CaseFact>> getParts() {
        CaseFacts facts = facts();
        List<List<CaseFact>> parts = new ArrayList<>();
        parts.add(facts.part(""));
        facts.blockages().forEach(blockage -> parts.add(facts.part(blockage)));
        return parts;
    }

    /** All fields that somebody may say something about. */
    public List<CaseFact> getTopics() {
        return getParts().stream().flatMap(List::stream).toList();
    }

    /** Where the page shows what is said about a field: at the field, or in the thread where it isn't shown. */
    String placeOf(String field) {
        return getTopics().stream().anyMatch(fact -> fact.path().toString().equals(field)) ? "on." + field : "thread";
    }

    /** Whether both sides may say something about it. */
    public boolean isDiscussed() {
        return CaseStatus.LEFT_THE_ASSOCIATION.contains(getView().status());
    }

    /** Whether remarks on single fields are what comes next: while the reader reviews it, or has to answer. */
    public boolean isCommented() {
        return getView().progress().mine() || getView().status() == CaseStatus.RETURNED;
    }

    /** What was said about one field, newest first. */
    public List<CaseView.Note> notesOn(String path) {
        return getView().notes().stream()
                .filter(note -> note.field().equals(path))
                .toList();
    }

    public Lookalikes getAlike() {
        return Objects.requireNonNull(alike, "open() comes first");
    }

    public List<CaseFileView> getFiles() {
        return files;
    }

    public CaseView getView() {
        return Objects.requireNonNull(view, "open() comes first");
    }

    /** Whether its association may change it: a draft, a returned one, or a counted one, by a version. */
    public boolean isChangeable() {
        return isOpenToItsAssociation() || getView().status().isCounted();
    }

    public boolean isOpenToItsAssociation() {
        return getView().status().isOpenToItsAssociation();
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
