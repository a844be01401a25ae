package org.fairevaloir.imports.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.fairevaloir.imports.ContinueImport;
import org.fairevaloir.imports.GiveUpImport;
import org.fairevaloir.imports.ImportView;
import org.fairevaloir.imports.ReadImport;
import org.fairevaloir.imports.ReadImport.Window;
import org.fairevaloir.imports.StartImport;
import org.fairevaloir.imports.UndoImport;
import org.fairevaloir.imports.model.ImportState;
import org.fairevaloir.imports.model.Wishes;
import org.fairevaloir.shared.Ids;
import org.fairevaloir.shared.Language;
import org.fairevaloir.shared.Notices;
import org.fairevaloir.shared.Stale;
import org.jspecify.annotations.Nullable;

/** One table of cases: what was found in it, how far its import is, what came of it. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected is a proxy, which is serialisable
public class BatchPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final int CASES = 50;

    @Inject
    ContinueImport continueImport;

    @Inject
    ReadImport readImport;

    @Inject
    StartImport startImport;

    @Inject
    GiveUpImport giveUpImport;

    @Inject
    UndoImport undoImport;

    @Inject
    Notices notices;

    @Inject
    Language language;

    private final HashMap<String, Boolean> wishes = new HashMap<>();
    private @Nullable String id;
    private transient @Nullable ImportView view;
    private int page = 1;

    /** Each look at the page goes on with what is under way. */
    public void open() {
        continueImport.goOn(Ids.inAddress(id, "import"));
    }

    public String start() {
        return done(batch ->
                startImport.start(batch, new Wishes(wishes("submit"), wishes("textsConfirmed"), wishes("doubtful"))));
    }

    public String undo() {
        return done(undoImport::undo);
    }

    public String giveUp() {
        try {
            giveUpImport.giveUp(Ids.inAddress(id, "import"));
        } catch (Stale e) {
            return told();
        }
        notices.confirm("imports.batch.givenUp");
        return "/cases/import?faces-redirect=true";
    }

    private String done(Consumer<UUID> act) {
        try {
            act.accept(Ids.inAddress(id, "import"));
        } catch (Stale e) {
            return told();
        }
        return BatchAddress.of(id);
    }

    /** Somebody else was quicker: the page says where the batch is now. */
    private String told() {
        notices.confirm("imports.batch.stale");
        return BatchAddress.of(id);
    }

    private boolean wishes(String what) {
        return Boolean.TRUE.equals(wishes.get(what));
    }

    public ImportView getView() {
        ImportView read = view;
        if (read == null) {
            read = readImport.read(Ids.inAddress(id, "import"), new Window((page - 1) * CASES, CASES));
            view = read;
        }
        return read;
    }

    public ImportState getState() {
        return getView().state();
    }

    public List<ShownFinding> getFindings() {
        return ShownFinding.all(getView().findings(), language.getLocale());
    }

    public List<ShownFinding> getRemarks() {
        return ShownFinding.all(getView().remarks(), language.getLocale());
    }

    public int getPages() {
        return (int) Math.max(1, (getView().told() + CASES - 1) / CASES);
    }

    public Map<String, Boolean> getWishes() {
        return wishes;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Math.max(1, Math.min(page, 10_000));
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
