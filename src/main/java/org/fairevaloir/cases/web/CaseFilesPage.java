package org.fairevaloir.cases.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.fairevaloir.attachments.cleaning.FileCleaner;
import org.fairevaloir.cases.AttachFile;
import org.fairevaloir.cases.CaseFileView;
import org.fairevaloir.cases.ListFiles;
import org.fairevaloir.cases.ListFiles.Listed;
import org.fairevaloir.cases.RemoveFile;
import org.fairevaloir.shared.Ids;
import org.fairevaloir.shared.NotFound;
import org.fairevaloir.shared.Notices;
import org.fairevaloir.shared.Problem;
import org.fairevaloir.shared.Problems;
import org.jspecify.annotations.Nullable;

/** The files of a case: listed, attached, taken off. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected is a proxy, which is serialisable
public class CaseFilesPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    ListFiles listFiles;

    @Inject
    AttachFile attachFile;

    @Inject
    RemoveFile removeFile;

    @Inject
    Notices notices;

    private @Nullable String id;
    private @Nullable Listed listed;
    private transient @Nullable Part file;

    /** Lists the files of the case with the id of the address. */
    public void open() {
        listed = listFiles.list(Ids.inAddress(id, "case"));
        if (!listed.open()) {
            throw new NotFound("case takes no file");
        }
    }

    /** Attaches the chosen file and shows the page anew; a refusal says why, beside the field. */
    public @Nullable String attach() throws IOException {
        Part chosen = file;
        try {
            if (chosen == null || chosen.getSize() == 0) {
                throw new Problems(List.of(Problem.of("file", "cases.problem.noFile")));
            }
            try (InputStream in = chosen.getInputStream()) {
                String name = Objects.requireNonNullElse(chosen.getSubmittedFileName(), "");
                attachFile.attach(Ids.inAddress(id, "case"), name, in.readNBytes(FileCleaner.LARGEST_FILE + 1));
            }
        } catch (Problems e) {
            notices.refuse(e);
            return null;
        }
        notices.confirm("cases.files.attached");
        return again();
    }

    public String remove(UUID fileId) {
        removeFile.remove(fileId);
        notices.confirm("cases.files.removed");
        return again();
    }

    private String again() {
        return "/cases/files?faces-redirect=true&id=" + id;
    }

    public List<CaseFileView> getFiles() {
        return getListed().files();
    }

    public Listed getListed() {
        return Objects.requireNonNull(listed, "open() comes first");
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
