package org.fairevaloir.cases;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.fairevaloir.access.CurrentUser;
import org.fairevaloir.access.Permission;
import org.fairevaloir.access.Requires;
import org.fairevaloir.access.UseCase;
import org.fairevaloir.cases.CaseWindow.Side;
import org.fairevaloir.cases.model.CaseRepository;

/**
 * Lists the cases in one's scope, without opening any: coded fields only. It goes on by key and not by number, so the
 * last page takes no longer than the first, and a case that moves meanwhile shifts no other.
 */
@UseCase
@Requires(Permission.LIST_CASES)
public class FindCases {
    @Inject
    CurrentUser user;

    @Inject
    CaseRepository cases;

    public Found find(CaseFilter filter, CaseWindow window) {
        // One more than is shown tells whether the list goes on.
        List<CaseSummary> met = new ArrayList<>(cases.list(filter, window, window.count() + 1, user.scope()));
        boolean more = met.size() > window.count();
        if (more) {
            met.remove(window.count());
        }
        boolean fromPlace = window.place() != null;
        if (window.side() == Side.AFTER) {
            return new Found(met, fromPlace, more);
        }
        Collections.reverse(met);
        return new Found(met, more, fromPlace);
    }

    /**
     * One page of a list.
     *
     * @param earlier whether rows come before these
     * @param later whether rows come after these
     */
    public record Found(List<CaseSummary> rows, boolean earlier, boolean later) {
        /** Before anything was looked for. */
        public static final Found NOTHING = new Found(List.of(), false, false);

        public Found {
            rows = List.copyOf(rows);
        }
    }
}
