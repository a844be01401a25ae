package org.fairevaloir.programs.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.fairevaloir.programs.ApiDocument;
import org.fairevaloir.programs.ApiGuide;
import org.fairevaloir.shared.Download;
import org.fairevaloir.shared.Language;
import org.jspecify.annotations.Nullable;

/** The description of the interface, and the document itself when the address asks for it. */
@Named
@RequestScoped
public class ApiPage {
    @Inject
    Language language;

    private @Nullable String file;
    private @Nullable ApiGuide guide;

    public ApiGuide getGuide() {
        if (guide == null) {
            guide = new ApiGuide(ApiDocument.in(language.getLocale()));
        }
        return guide;
    }

    /** Sends the document and ends the request, when it is asked for. */
    public void send() throws IOException {
        if ("json".equals(file)) {
            Download.send(
                    "openapi.json",
                    "application/json;charset=UTF-8",
                    ApiDocument.in(language.getLocale()).toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    public @Nullable String getFile() {
        return file;
    }

    public void setFile(@Nullable String file) {
        this.file = file;
    }
}
