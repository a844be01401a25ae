package org.fairevaloir.letters.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.fairevaloir.letters.LetterFile;
import org.fairevaloir.letters.RenderLetter;
import org.fairevaloir.shared.Download;
import org.fairevaloir.shared.Ids;
import org.jspecify.annotations.Nullable;

/** An issued letter as a file to be saved or printed. */
@Named
@RequestScoped
public class LetterPdfPage {
    @Inject
    RenderLetter renderLetter;

    private @Nullable String id;

    /** Sends the file and ends the request: there is nothing to draw. */
    public void send() throws IOException {
        LetterFile file = renderLetter.render(Ids.inAddress(id, "letter"));
        Download.send(file.name(), "application/pdf", file.content());
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
