package org.fairevaloir.imports.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.fairevaloir.imports.FindImports;
import org.fairevaloir.imports.ImportSummary;
import org.fairevaloir.imports.PreviewImport;
import org.fairevaloir.shared.Notices;
import org.fairevaloir.shared.Problem;
import org.fairevaloir.shared.Problems;
import org.fairevaloir.spreadsheets.SheetFormat;
import org.jspecify.annotations.Nullable;

/** Where a table of cases is sent to be looked at, and the tables that were sent before. */
@Named
@RequestScoped
public class ImportPage {
    @Inject
    PreviewImport previewImport;

    @Inject
    FindImports findImports;

    @Inject
    Notices notices;

    private @Nullable Part file;
    private @Nullable List<ImportSummary> batches;

    /** Looks at the chosen file and shows what was found in it; a refusal says why, beside the field. */
    public @Nullable String preview() throws IOException {
        Part chosen = file;
        try {
            String name = chosen == null ? null : chosen.getSubmittedFileName();
            // A browser sends a part without a name when nothing was chosen; of an empty file Faces gives none.
            if (chosen == null || name == null || name.isEmpty()) {
                throw new Problems(List.of(Problem.of("file", "imports.problem.noFile")));
            }
            try (InputStream in = chosen.getInputStream()) {
                // No more than the server lets through in one request.
                return BatchAddress.of(previewImport.preview(name, in.readAllBytes()));
            }
        } catch (Problems e) {
            notices.refuse(e);
            return null;
        }
    }

    public List<ImportSummary> getBatches() {
        List<ImportSummary> found = batches;
        if (found == null) {
            found = findImports.find();
            batches = found;
        }
        return found;
    }

    public List<SheetFormat> getFormats() {
        return List.of(SheetFormat.XLSX, SheetFormat.ODS, SheetFormat.CSV);
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
