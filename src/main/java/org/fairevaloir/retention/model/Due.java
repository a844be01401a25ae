package org.fairevaloir.retention.model;

import java.util.UUID;
import org.fairevaloir.access.Scope;

/** A case of which something may have been kept long enough; whether it was is looked at again when it is its turn. */
public record Due(UUID id, String association) {
    /** The platform reaches each case as its association does, and no further. */
    public Scope scope() {
        return new Scope.OneAssociation(association);
    }
}
