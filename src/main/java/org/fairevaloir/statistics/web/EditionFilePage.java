package org.fairevaloir.statistics.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.fairevaloir.shared.Download;
import org.fairevaloir.shared.Language;
import org.fairevaloir.statistics.EditionView;
import org.jspecify.annotations.Nullable;

/** The edition of the page as a file, when the address asks for one: for a spreadsheet, or the frozen bytes. */
@Named
@RequestScoped
public class EditionFilePage {
    @Inject
    EditionPage page;

    @Inject
    Language language;

    private @Nullable String type;

    /** Sends the file and ends the request; does nothing when none, or an unknown one, is asked for. */
    public void send() throws IOException {
        EditionView edition = page.getEdition();
        if ("csv".equals(type)) {
            send(edition, "text/csv", EditionCsv.of(edition, language.getLocale()));
        } else if ("json".equals(type)) {
            send(edition, "application/json", edition.json());
        }
    }

    private void send(EditionView edition, String contentType, String text) throws IOException {
        String name = "edition-" + edition.summary().number() + "." + type;
        Download.send(name, contentType + ";charset=UTF-8", text.getBytes(StandardCharsets.UTF_8));
    }

    public @Nullable String getType() {
        return type;
    }

    public void setType(@Nullable String type) {
        this.type = type;
    }
}
