package org.fairevaloir.cases;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.fairevaloir.access.CurrentUser;
import org.fairevaloir.access.Permission;
import org.fairevaloir.access.Requires;
import org.fairevaloir.access.UseCase;
import org.fairevaloir.attachments.cleaning.CleanedFile;
import org.fairevaloir.audit.Recorder;
import org.fairevaloir.cases.model.CaseFile;
import org.fairevaloir.cases.model.CaseFileRepository;
import org.fairevaloir.cases.model.CaseRepository;
import org.fairevaloir.cases.model.FieldCase;
import org.fairevaloir.freetext.guard.Finding;
import org.fairevaloir.freetext.guard.FreeTextGuard;
import org.fairevaloir.shared.NotFound;
import org.fairevaloir.shared.Problem;
import org.fairevaloir.shared.Problems;
import org.fairevaloir.vault.Vault;

/**
 * A member attaches a file to a case of the own association: a refusal letter, a screenshot; months later the judgment.
 * What is stored is the cleaned file, sealed, and never the one that was uploaded.
 *
 * <p>Refused with {@link NotFound} when the case belongs to somebody else or the coordinator has to decide on it; with
 * {@link Problems} when the file is none of the five kinds, too large, broken, encrypted, infected, or can't be
 * cleaned; when the name is missing, too long, or may identify somebody; when the case has {@value #MOST} files
 * already.
 */
@UseCase
@Requires(Permission.LOG_CASE)
public class AttachFile {
    static final int MOST = 10;
    private static final int LONGEST_NAME = 120;

    @Inject
    CurrentUser user;

    @Inject
    CaseRepository cases;

    @Inject
    CaseFileRepository files;

    @Inject
    FileCleaning cleaning;

    @Inject
    Vault vault;

    @Inject
    Recorder recorder;

    @Inject
    Clock clock;

    /**
     * @param name as the author calls the file; its ending is the one of its kind, whatever is said here
     * @return the id under which it is read
     */
    public UUID attach(UUID caseId, String name, byte[] uploaded) {
        FieldCase fieldCase = cases.the(caseId, user.scope());
        if (!fieldCase.status().takesFiles()) {
            throw new NotFound("case takes no file");
        }
        String title = title(name);
        if (title.isEmpty() || title.length() > LONGEST_NAME) {
            throw new Problems(List.of(Problem.of("file", "cases.problem.fileName", Integer.toString(LONGEST_NAME))));
        }
        List<Finding> found = FreeTextGuard.findings(title);
        if (!found.isEmpty()) {
            throw new Problems(List.of(Problem.of(
                    "file", "cases.problem.fileNameIdentifies", found.get(0).excerpt())));
        }
        if (files.of(fieldCase).size() >= MOST) {
            throw new Problems(List.of(Problem.of("file", "cases.problem.tooManyFiles", Integer.toString(MOST))));
        }
        CleanedFile cleaned = cleaning.clean(uploaded);
        cases.hold(fieldCase);
        CaseFile.Arrival arrival = new CaseFile.Arrival(user.theCaller().subject(), clock.instant(), cleaning.scans());
        CaseFile file = new CaseFile(fieldCase, title + "." + cleaned.kind().extension(), cleaned, arrival, vault);
        files.store(file, cleaned.bytes(), vault);
        cases.touch(fieldCase, clock.instant());
        recorder.record("case.file_attached", caseId);
        return file.id();
    }

    /** The name without folders, without its ending, without what a file's name can't hold. */
    private static String title(String name) {
        return name.replaceAll(".*[/\\\\]", "")
                .replaceAll("\\.[A-Za-z0-9]{1,5}$", "")
                .replaceAll("[\\p{Cntrl}\"<>:|?*;]", "_")
                .strip();
    }
}
