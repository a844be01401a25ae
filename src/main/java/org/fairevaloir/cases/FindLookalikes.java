package org.fairevaloir.cases;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.fairevaloir.access.CurrentUser;
import org.fairevaloir.access.Permission;
import org.fairevaloir.access.Requires;
import org.fairevaloir.access.UseCase;
import org.fairevaloir.cases.model.CaseRepository;
import org.fairevaloir.cases.model.FieldCase;
import org.fairevaloir.shared.NotFound;

/**
 * Whoever reads a case is told of others that may be about the same person (V10): same sex, age band, nationality, form
 * of exploitation and month of first contact. A member is told of the own association's only; the coordinator also how
 * many there are elsewhere, and nothing of them.
 *
 * <p>Refused with {@link NotFound} for a case that this person may not read, and for none, told alike.
 */
@UseCase
@Requires(Permission.READ_CASE)
public class FindLookalikes {
    @Inject
    CurrentUser user;

    @Inject
    CaseRepository cases;

    /**
     * @param references of those of the same association, the first twenty
     * @param elsewhere how many there are in other associations, as far as the reader may know of them
     */
    public record Lookalikes(List<String> references, long elsewhere) implements Serializable {
        public Lookalikes {
            references = List.copyOf(references);
        }

        /** The references as a sentence lists them. */
        public String joined() {
            return String.join(", ", references);
        }
    }

    public Lookalikes find(UUID id) {
        FieldCase found = cases.the(id, user.scope());
        return new Lookalikes(cases.alike(found, user.scope()), cases.countAlikeElsewhere(found, user.scope()));
    }
}
