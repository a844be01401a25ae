package org.fairevaloir.letters.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.fairevaloir.letters.LetterFile;
import org.fairevaloir.letters.RenderLetter;
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
        LetterFile file = renderLetter.render(LetterAddress.id(id));
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext answer = faces.getExternalContext();
        answer.setResponseContentType("application/pdf");
        answer.setResponseContentLength(file.length());
        answer.setResponseHeader("Content-Disposition", "attachment; filename=\"" + file.name() + "\"");
        answer.setResponseHeader("X-Content-Type-Options", "nosniff");
        file.writeTo(answer.getResponseOutputStream());
        faces.responseComplete();
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
