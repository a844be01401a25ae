package org.fairevaloir.cases.followup;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.fairevaloir.access.CurrentUser;
import org.fairevaloir.access.Permission;
import org.fairevaloir.access.Requires;
import org.fairevaloir.access.UseCase;
import org.fairevaloir.cases.model.CaseRepository;
import org.fairevaloir.codelists.CodeLists;
import org.fairevaloir.codelists.model.Code;
import org.fairevaloir.codelists.model.Mark;

/** Of the cases that a list shows, those of which a blockage may still be lifted, without opening any of them. */
@UseCase
@Requires(Permission.LOG_CASE)
public class FindLiftable {
    @Inject
    CurrentUser user;

    @Inject
    CaseRepository cases;

    @Inject
    CodeLists lists;

    /**
     * @param open cases with a blockage that is not lifted, as far as the coordinator accepted
     * @param waiting cases of which an update waits: it may say that the last one was lifted
     */
    public record Liftable(Set<UUID> open, Set<UUID> waiting) {
        public Liftable {
            open = Set.copyOf(open);
            waiting = Set.copyOf(waiting);
        }
    }

    public Liftable among(Collection<UUID> ids) {
        List<String> lifted = lists.marked("blockage_status", Mark.NEEDS_OUTCOME).stream()
                .map(Code::code)
                .toList();
        return new Liftable(cases.notAllIn(lifted, ids, user.scope()), cases.withPendingVersion(ids, user.scope()));
    }
}
