package org.fairevaloir.sharing.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.fairevaloir.cases.OpenedFile;
import org.fairevaloir.shared.Download;
import org.fairevaloir.shared.Ids;
import org.fairevaloir.sharing.OpenSharedFile;
import org.jspecify.annotations.Nullable;

/** One file of a shared case: always saved, never shown in place. */
@Named
@RequestScoped
public class SharedFilePage {
    @Inject
    OpenSharedFile openSharedFile;

    private @Nullable String id;
    private @Nullable String file;

    /** Sends the file and ends the request: there is nothing to draw. */
    public void send() throws IOException {
        OpenedFile opened = openSharedFile.open(Ids.inAddress(id, "share"), Ids.inAddress(file, "share"));
        Download.send(opened.name(), opened.contentType(), opened.content());
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable String getFile() {
        return file;
    }

    public void setFile(@Nullable String file) {
        this.file = file;
    }
}
