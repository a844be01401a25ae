package org.fairevaloir.cases;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.fairevaloir.access.CurrentUser;
import org.fairevaloir.access.Permission;
import org.fairevaloir.access.Requires;
import org.fairevaloir.access.UseCase;
import org.fairevaloir.cases.model.CaseFileRepository;
import org.fairevaloir.cases.model.CaseRepository;
import org.fairevaloir.cases.model.FieldCase;
import org.fairevaloir.shared.NotFound;
import org.fairevaloir.vault.Vault;

/**
 * Whoever may read a case sees the list of its files.
 *
 * <p>Refused with {@link NotFound} for a case that this person may not read, and for none, told alike.
 */
@UseCase
@Requires(Permission.READ_CASE)
public class ListFiles {
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

    /**
     * @param reference of the case
     * @param open whether its association may attach files now
     * @param scans whether an antivirus looks at what is attached from now on
     */
    public record Listed(String reference, boolean open, List<CaseFileView> files, boolean scans)
            implements Serializable {
        public Listed {
            files = List.copyOf(files);
        }
    }

    public Listed list(UUID caseId) {
        FieldCase found = cases.the(caseId, user.scope());
        List<CaseFileView> all =
                files.of(found).stream().map(file -> file.view(vault)).toList();
        return new Listed(found.reference(), found.status().takesFiles(), all, cleaning.scans());
    }
}
