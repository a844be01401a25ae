package org.fairevaloir.letters.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fairevaloir.commitments.ListReferences;
import org.fairevaloir.commitments.References.Holder;
import org.fairevaloir.letters.DraftLetter;
import org.fairevaloir.letters.LetterStart;
import org.fairevaloir.letters.ListTemplates;
import org.fairevaloir.shared.Language;
import org.fairevaloir.shared.Notices;
import org.fairevaloir.shared.Problems;
import org.jspecify.annotations.Nullable;

/** The form on which the coordinator begins a letter: from which template, to whom, of which day. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected is a proxy, which is serialisable
public class DraftLetterPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    ListTemplates listTemplates;

    @Inject
    ListReferences listReferences;

    @Inject
    DraftLetter draftLetter;

    @Inject
    Language language;

    @Inject
    Notices notices;

    @Inject
    Clock clock;

    /** Chosen when the form is opened, so that the same form sent twice makes one letter. */
    private final UUID id = UUID.randomUUID();

    private @Nullable String template;
    private @Nullable String recipient;
    private @Nullable LocalDate date;

    @PostConstruct
    void begin() {
        date = LocalDate.now(clock);
    }

    public @Nullable String draft() {
        try {
            UUID drafted = draftLetter.draft(new LetterStart(id, template, recipient, date));
            return "/letters/write?faces-redirect=true&id=" + drafted;
        } catch (Problems e) {
            notices.refuse(e);
            return null;
        }
    }

    public List<ListTemplates.Choice> getTemplates() {
        return listTemplates.list(language.getLocale());
    }

    public List<Holder> getHolders() {
        return listReferences.list(LocalDate.now(clock)).holders();
    }

    public @Nullable String getTemplate() {
        return template;
    }

    public void setTemplate(@Nullable String template) {
        this.template = template;
    }

    public @Nullable String getRecipient() {
        return recipient;
    }

    public void setRecipient(@Nullable String recipient) {
        this.recipient = recipient;
    }

    public @Nullable LocalDate getDate() {
        return date;
    }

    public void setDate(@Nullable LocalDate date) {
        this.date = date;
    }
}
