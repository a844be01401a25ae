package org.fairevaloir.letters.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.fairevaloir.letters.InsertFigure;
import org.fairevaloir.letters.IssueLetter;
import org.fairevaloir.letters.PreviewLetter;
import org.fairevaloir.letters.ReadDraft;
import org.fairevaloir.letters.ReviseLetter;
import org.fairevaloir.shared.Ids;
import org.fairevaloir.shared.Notices;
import org.fairevaloir.shared.Problem;
import org.fairevaloir.shared.Problems;
import org.fairevaloir.shared.Stale;
import org.jspecify.annotations.Nullable;

/** The form on which the coordinator writes a letter and issues it. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected is a proxy, which is serialisable
public class WriteLetterPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    ReadDraft readDraft;

    @Inject
    ReviseLetter reviseLetter;

    @Inject
    InsertFigure insertFigure;

    @Inject
    PreviewLetter previewLetter;

    @Inject
    IssueLetter issueLetter;

    @Inject
    Notices notices;

    private @Nullable String id;
    private @Nullable LetterForm form;

    public void open() {
        if (form == null) {
            form = new LetterForm(readDraft.read(Ids.inAddress(id, "letter")));
        }
    }

    public @Nullable String save() {
        return keepingWhatWasTyped(() -> {
            store();
            notices.confirm("letters.write.saved", getForm().getReference());
            return "/letters/write?faces-redirect=true&id=" + getForm().id();
        });
    }

    /** Saves what is shown and issues exactly that. */
    public @Nullable String issue() {
        return keepingWhatWasTyped(() -> {
            if (!getForm().isConfirmed()) {
                throw new Problems(List.of(Problem.of("confirmed", "letters.problem.confirm")));
            }
            Problems.throwIfAny(previewLetter.preview(getForm().content()).problems());
            store();
            issueLetter.issue(getForm().id(), getForm().version());
            notices.confirm("letters.write.issued", getForm().getReference());
            return "/letters/letter?faces-redirect=true&id=" + getForm().id();
        });
    }

    /** Puts a figure into the text: which one is all that the page says, the number comes from the edition. */
    public @Nullable String cite(UUID edition, String cell) {
        return keepingWhatWasTyped(() -> {
            InsertFigure.Inserted inserted = insertFigure.insert(
                    new InsertFigure.Version(getForm().id(), getForm().version()),
                    new InsertFigure.Cell(edition, cell));
            getForm().goOnFrom(inserted.version());
            getForm().put(inserted.insert());
            return null;
        });
    }

    private void store() {
        getForm().goOnFrom(reviseLetter.revise(getForm().content()));
    }

    private @Nullable String keepingWhatWasTyped(Supplier<@Nullable String> action) {
        try {
            return action.get();
        } catch (Problems e) {
            notices.refuse(e);
            getForm().wasRefused(e);
        } catch (Stale e) {
            notices.warn("letters.write.stale");
        }
        return null;
    }

    public LetterForm getForm() {
        return Objects.requireNonNull(form, "open() comes first");
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
