package org.fairevaloir.imports.web;

import static org.fairevaloir.shared.JsonTexts.JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.UUID;
import org.fairevaloir.imports.ContinueImport;
import org.fairevaloir.imports.ImportView;
import org.fairevaloir.imports.ReadImport;
import org.fairevaloir.imports.ReadImport.Window;
import org.fairevaloir.shared.Ids;
import org.fairevaloir.shared.Texts;
import org.jspecify.annotations.Nullable;

/**
 * How far an import is, for the script of its page: each question goes on with it. No page is drawn, because each page
 * that is drawn makes the server forget an older one of the same person, such as a form in another window.
 */
@Named
@RequestScoped
public class ProgressPage {
    private static final Window NO_FINDINGS = new Window(0, 1);

    @Inject
    ContinueImport continueImport;

    @Inject
    ReadImport readImport;

    @Inject
    Texts texts;

    private @Nullable String id;

    /** Sends the numbers and ends the request. */
    public void send() throws IOException {
        UUID batch = Ids.inAddress(id, "import");
        continueImport.goOn(batch);
        ImportView view = readImport.read(batch, NO_FINDINGS);
        long done = view.tally().done(view.state());
        long steps = view.tally().steps(view.state());
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext answer = faces.getExternalContext();
        answer.setResponseContentType("application/json");
        answer.setResponseCharacterEncoding("UTF-8");
        answer.getResponseOutputWriter()
                .write(JSON.createObjectBuilder()
                        .add("underWay", view.state().isUnderWay())
                        .add("done", done)
                        .add("steps", steps)
                        .add("told", texts.get("imports.batch.done", done, steps))
                        .build()
                        .toString());
        faces.responseComplete();
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
