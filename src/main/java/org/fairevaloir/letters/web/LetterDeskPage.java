package org.fairevaloir.letters.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.fairevaloir.commitments.ListReferences;
import org.fairevaloir.commitments.References.Holder;
import org.fairevaloir.letters.LetterPreview;
import org.fairevaloir.letters.ListInserts;
import org.fairevaloir.letters.PreviewLetter;
import org.fairevaloir.shared.Problem;
import org.fairevaloir.shared.Problems;
import org.fairevaloir.shared.Texts;
import org.jspecify.annotations.Nullable;

/** What lies beside a letter that is being written: how it would be read, and what it may cite. */
@Named
@RequestScoped
public class LetterDeskPage {
    @Inject
    WriteLetterPage page;

    @Inject
    PreviewLetter previewLetter;

    @Inject
    ListInserts listInserts;

    @Inject
    ListReferences listReferences;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    private @Nullable LetterPreview preview;
    private List<String> missing = List.of();
    private @Nullable List<SelectItem> inserts;

    /** Reads the letter again, after whatever a button changed in it and before the page is drawn. */
    public void refresh() {
        inserts = null;
        try {
            preview = previewLetter.preview(page.getForm().content());
            missing = sentences(preview.problems());
        } catch (Problems e) {
            preview = null;
            missing = sentences(e.list());
        }
    }

    private List<String> sentences(List<Problem> problems) {
        return problems.stream()
                .map(problem -> texts.get(problem.key(), problem.arguments().toArray()))
                .toList();
    }

    /** What the text may cite, in groups; nothing while the letter names somebody who does not exist. */
    public List<SelectItem> getInserts() {
        List<SelectItem> known = inserts;
        if (known == null) {
            known = listInserts();
            inserts = known;
        }
        return known;
    }

    private List<SelectItem> listInserts() {
        try {
            return InsertMenu.items(listInserts.list(page.getForm().content()), texts);
        } catch (Problems e) {
            return List.of();
        }
    }

    /** The paragraphs, to choose the one that gets the next insert. */
    public List<SelectItem> getTargets() {
        return IntStream.range(0, page.getForm().getParagraphs().size())
                .mapToObj(i -> new SelectItem(i, texts.get("letters.write.paragraph", i + 1)))
                .toList();
    }

    /** Those who can be written to; who gets a copy comes first, in the order in which the letter lists them. */
    public List<Holder> getHolders() {
        LocalDate day = page.getForm().getDate();
        List<String> copies = page.getForm().getCopies();
        return listReferences.list(day == null ? LocalDate.now(clock) : day).holders().stream()
                .sorted(Comparator.comparingInt(holder -> place(copies, holder)))
                .toList();
    }

    private static int place(List<String> copies, Holder holder) {
        int place = copies.indexOf(holder.code());
        return place < 0 ? copies.size() : place;
    }

    public @Nullable LetterPreview getPreview() {
        return preview;
    }

    public List<String> getMissing() {
        return missing;
    }
}
