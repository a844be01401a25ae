package org.fairevaloir.cases.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.fairevaloir.cases.OpenFile;
import org.fairevaloir.cases.OpenedFile;
import org.jspecify.annotations.Nullable;

/** One file of a case: always saved, never shown in place, whatever the browser would like. */
@Named
@RequestScoped
public class CaseFilePage {
    @Inject
    OpenFile openFile;

    private @Nullable String id;

    /** Sends the file and ends the request: there is nothing to draw. */
    public void send() throws IOException {
        OpenedFile file = openFile.open(CaseAddress.id(id));
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext answer = faces.getExternalContext();
        String name = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
        answer.setResponseContentType(file.contentType());
        answer.setResponseContentLength(file.length());
        answer.setResponseHeader("Content-Disposition", "attachment; filename*=UTF-8''" + name);
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
