package org.fairevaloir.cases.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.fairevaloir.cases.OpenFile;
import org.fairevaloir.cases.OpenedFile;
import org.fairevaloir.shared.Download;
import org.fairevaloir.shared.Ids;
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
        OpenedFile file = openFile.open(Ids.inAddress(id, "case"));
        Download.send(file.name(), file.contentType(), file.content());
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
