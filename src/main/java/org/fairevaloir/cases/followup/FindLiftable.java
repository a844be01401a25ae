package org.fairevaloir.cases.followup;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.fairevaloir.access.CurrentUser;
import org.fairevaloir.access.Permission;
import org.fairevaloir.access.Requires;
import org.fairevaloir.access.UseCase;
import org.fairevaloir.cases.model.CaseRepository;
import org.fairevaloir.cases.model.CaseVersion;
import org.fairevaloir.cases.model.VersionRepository;
import org.fairevaloir.codelists.CodeLists;
import org.fairevaloir.codelists.model.Code;
import org.fairevaloir.codelists.model.Mark;
import org.fairevaloir.vault.Vault;

/**
 * Of the cases that a list shows, those of which a blockage may still be lifted, if only in part until now. None of them is opened: only what
 * waits of one is, because it may say that the last blockage was lifted.
 */
@UseCase
@Requires(Permission.LOG_CASE)
public class FindLiftable {
    @Inject
    CurrentUser user;

    @Inject
    CaseRepository cases;

    @Inject
    VersionRepository versions;

    @Inject
    CodeLists lists;

    @Inject
    Vault vault;

    /**
     * @param open cases with a blockage that is not wholly lifted, as far as it was told
     * @param waiting cases of which an update waits
     * @param lifting those of them with nothing left to lift, because the update lifts it
     */
    public record Liftable(Set<UUID> open, Set<UUID> waiting, Set<UUID> lifting) {
        public Liftable {
            open = Set.copyOf(open);
            waiting = Set.copyOf(waiting);
            lifting = Set.copyOf(lifting);
        }
    }

    public Liftable among(Collection<UUID> ids) {
        List<String> lifted = lists.marked("blockage_status", Mark.NEEDS_OUTCOME).stream()
                .map(Code::code)
                .toList();
        Set<UUID> waiting = cases.withPendingVersion(ids, user.scope());
        Set<UUID> counted = cases.notAllIn(lifted, ids, user.scope());
        Set<UUID> open = new HashSet<>(counted);
        open.removeAll(waiting);
        versions.pendingOf(waiting).stream()
                .filter(this::leavesOneOpen)
                .map(CaseVersion::caseId)
                .forEach(open::add);
        Set<UUID> lifting = new HashSet<>(counted);
        lifting.removeAll(open);
        return new Liftable(open, waiting, lifting);
    }

    private boolean leavesOneOpen(CaseVersion told) {
        return told.reveal(vault).draft(told.caseId(), 0).blockages().stream()
                .anyMatch(one -> !lists.isWhollyLifted(one.status()));
    }
}
