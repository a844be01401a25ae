package org.fairevaloir.cases.survey;

import java.util.Map;
import java.util.UUID;
import org.fairevaloir.access.Refused;
import org.fairevaloir.access.Scope;

/** Which cases the coordinator decided to be about one person. */
public interface LinkedCases {
    /**
     * The person of each linked case; a case that is not here is a person of its own.
     *
     * @throws Refused when the scope isn't that of all associations: nobody else may know
     */
    Map<UUID, String> persons(Scope scope);
}
