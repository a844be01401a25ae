package org.fairevaloir.cases.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.fairevaloir.associations.FindOwnAssociation;
import org.fairevaloir.associations.ListMembers.Member;
import org.fairevaloir.cases.CaseDraft.Situation;
import org.fairevaloir.cases.FindLastUsed;
import org.fairevaloir.codelists.CodeLists;
import org.jspecify.annotations.Nullable;

/** What a new form begins with, so that nothing is chosen again that rarely changes from one case to the next. */
@RequestScoped
public class ProposedValues {
    @Inject
    FindLastUsed findLastUsed;

    @Inject
    FindOwnAssociation findOwnAssociation;

    @Inject
    CodeLists codes;

    /**
     * A mark that names nobody; the rest as in the last case of this person; the département of the association before the
     * first one.
     */
    Map<String, @Nullable String> forACase() {
        Map<String, @Nullable String> proposed = new HashMap<>();
        Optional<Situation> last = findLastUsed.find();
        proposed.put("localAlias", Pseudonyms.any());
        proposed.put("supportStatus", last.map(Situation::supportStatus).orElse(null));
        proposed.put("identifiedBy", last.map(Situation::identifiedBy).orElse(null));
        proposed.put("exploitedIn", last.map(Situation::exploitedIn).orElse(null));
        proposed.put(
                "department",
                last.map(Situation::department)
                        .or(() -> findOwnAssociation.find().flatMap(Member::department))
                        .orElse(null));
        return proposed;
    }

    /** In the département of the case, and what the code lists mark as usual: still open, declared. */
    Map<String, @Nullable String> forABlockage(@Nullable String department) {
        Map<String, @Nullable String> proposed = new HashMap<>();
        proposed.put("department", department);
        proposed.put("status", codes.usual("blockage_status").orElse(null));
        proposed.put("evidenceLevel", codes.usual("evidence_level").orElse(null));
        return proposed;
    }
}
