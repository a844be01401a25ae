package org.fairevaloir.letters.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.fairevaloir.freetext.Confirmation;
import org.fairevaloir.letters.DraftView;
import org.fairevaloir.letters.LetterContent;
import org.fairevaloir.letters.text.LetterParts;
import org.fairevaloir.shared.Lines;
import org.fairevaloir.shared.Problem;
import org.fairevaloir.shared.Problems;
import org.jspecify.annotations.Nullable;

/** A draft as it is being typed: its lines by name, its day, its paragraphs, who gets a copy. */
public class LetterForm implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Typed into a paragraph to say where the next insert goes. */
    private static final String HERE = "{}";

    private final UUID id;
    private final String reference;
    private final HashMap<String, @Nullable String> values = new HashMap<>();
    private final ArrayList<ParagraphForm> paragraphs = new ArrayList<>();
    private final Confirmation confirmation = new Confirmation();
    private ArrayList<String> copies = new ArrayList<>();
    private @Nullable LocalDate date;
    private long version;
    private @Nullable String chosen;
    private int target;
    private boolean confirmed;

    LetterForm(DraftView draft) {
        LetterContent content = draft.content();
        LetterParts parts = content.parts();
        reference = draft.reference();
        id = content.id();
        version = content.version();
        date = parts.date();
        values.put("recipient", content.recipient());
        values.put("place", parts.place());
        values.put("subjectLabel", parts.subjectLabel());
        values.put("subject", parts.subject());
        values.put("salutation", parts.salutation());
        values.put("closing", parts.closing());
        values.put("signatory", parts.signatory());
        values.put("attachments", String.join("\n", parts.attachments()));
        parts.paragraphs().forEach(text -> paragraphs.add(new ParagraphForm(text)));
        copies.addAll(parts.copies());
        target = Math.max(0, paragraphs.size() - 1);
    }

    /** @throws Problems without a day: nothing can be said of a letter that has none */
    LetterContent content() {
        LocalDate day = date;
        if (day == null) {
            throw new Problems(List.of(Problem.of("date", "letters.problem.required")));
        }
        LetterParts parts = new LetterParts(
                value("place"),
                day,
                value("subjectLabel"),
                value("subject"),
                value("salutation"),
                paragraphs.stream().map(paragraph -> typed(paragraph.getText())).toList(),
                value("closing"),
                value("signatory"),
                value("attachments").lines().filter(line -> !line.isBlank()).toList(),
                copies);
        return new LetterContent(id, version, value("recipient"), parts, confirmation.fingerprint());
    }

    /** Puts the insert where somebody typed the mark, or else at the end of the chosen paragraph. */
    void put(String insert) {
        for (ParagraphForm each : paragraphs) {
            String text = typed(each.getText());
            int mark = text.indexOf(HERE);
            if (mark >= 0) {
                each.setText(text.substring(0, mark) + insert + text.substring(mark + HERE.length()));
                return;
            }
        }
        if (target >= paragraphs.size()) {
            paragraphs.add(new ParagraphForm(insert));
            return;
        }
        ParagraphForm chosen = paragraphs.get(target);
        chosen.setText((typed(chosen.getText()) + " " + insert).strip());
    }

    /** Puts what was chosen of the list of inserts into the text. */
    public void putChosen() {
        if (chosen != null) {
            put(chosen);
        }
    }

    public void addParagraph() {
        paragraphs.add(new ParagraphForm(""));
    }

    public void remove(ParagraphForm paragraph) {
        paragraphs.remove(paragraph);
    }

    /** Moves a paragraph by so many places; at the edge it stays. */
    public void move(ParagraphForm paragraph, int by) {
        int from = paragraphs.indexOf(paragraph);
        int to = from + by;
        if (from >= 0 && to >= 0 && to < paragraphs.size()) {
            Collections.swap(paragraphs, from, to);
        }
    }

    private String value(String name) {
        return typed(values.get(name));
    }

    private static String typed(@Nullable String text) {
        return Objects.requireNonNullElse(Lines.plain(text), "");
    }

    void wasRefused(Problems refused) {
        confirmation.wasRefused(refused, content().texts());
    }

    public Confirmation getConfirmation() {
        return confirmation;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    void goOnFrom(long saved) {
        version = saved;
    }

    public Map<String, @Nullable String> getValues() {
        return values;
    }

    public List<ParagraphForm> getParagraphs() {
        return paragraphs;
    }

    public List<String> getCopies() {
        return copies;
    }

    public void setCopies(@Nullable List<String> copies) {
        this.copies = copies == null ? new ArrayList<>() : new ArrayList<>(copies);
    }

    public @Nullable LocalDate getDate() {
        return date;
    }

    public void setDate(@Nullable LocalDate date) {
        this.date = date;
    }

    public String getReference() {
        return reference;
    }

    public @Nullable String getChosen() {
        return chosen;
    }

    public void setChosen(@Nullable String chosen) {
        this.chosen = chosen;
    }

    /** Place of the paragraph that gets the next insert. */
    public int getTarget() {
        return target;
    }

    public void setTarget(int target) {
        this.target = target;
    }

    public boolean isConfirmed() {
        return confirmed;
    }

    public void setConfirmed(boolean confirmed) {
        this.confirmed = confirmed;
    }
}
