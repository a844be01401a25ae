package org.fairevaloir.cases.followup;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fairevaloir.access.Colleagues;
import org.fairevaloir.access.CurrentUser;
import org.fairevaloir.access.Permission;
import org.fairevaloir.access.Requires;
import org.fairevaloir.access.UseCase;
import org.fairevaloir.audit.Recorder;
import org.fairevaloir.cases.facts.CaseFacts;
import org.fairevaloir.cases.facts.ChangedPart;
import org.fairevaloir.cases.model.CaseRepository;
import org.fairevaloir.cases.model.CaseVersion;
import org.fairevaloir.cases.model.CaseVersion.By;
import org.fairevaloir.cases.model.FieldCase;
import org.fairevaloir.cases.model.VersionRepository;
import org.fairevaloir.cases.model.VersionState;
import org.fairevaloir.shared.NotFound;
import org.fairevaloir.vault.Vault;
import org.jspecify.annotations.Nullable;

/**
 * Who changed a counted case, what, when, before and after; the newest version first. Names are those of one's own
 * organisation only.
 *
 * <p>Refused with {@link NotFound} for a case that this person may not read, and for none, told alike.
 */
@UseCase
@Requires(Permission.READ_CASE)
public class ReadHistory {
    @Inject
    CurrentUser user;

    @Inject
    CaseRepository cases;

    @Inject
    Recorder recorder;

    @Inject
    VersionRepository versions;

    @Inject
    Colleagues colleagues;

    @Inject
    Vault vault;

    /** @param versions the newest first */
    public record History(String reference, List<Entry> versions) implements Serializable {
        public History {
            versions = List.copyOf(versions);
        }
    }

    /**
     * @param by name of who told it; empty for somebody of another organisation
     * @param decidedBy name of who decided; empty likewise, and while nobody has
     * @param changes to what the case said; empty for the first version
     */
    public record Entry(
            int number,
            VersionState state,
            Instant at,
            String by,
            @Nullable Instant decidedAt,
            String decidedBy,
            String mark,
            List<ChangedPart> changes)
            implements Serializable {
        public Entry {
            changes = List.copyOf(changes);
        }
    }

    public History read(UUID id) {
        FieldCase found = cases.the(id, user.scope());
        recorder.record("case.history_read", id);
        Map<String, String> names = colleagues.names();
        List<Entry> entries = new ArrayList<>();
        CaseFacts said = null;
        for (CaseVersion version : versions.of(found)) {
            CaseFacts told = version.reveal(vault);
            entries.add(0, entry(version, said == null ? List.of() : said.partsChangedTo(told), names));
            said = version.state() == VersionState.ACCEPTED ? told : said;
        }
        return new History(found.reference(), entries);
    }

    private static Entry entry(CaseVersion version, List<ChangedPart> changes, Map<String, String> names) {
        By decided = version.decided();
        return new Entry(
                version.number(),
                version.state(),
                version.told().at(),
                names.getOrDefault(version.told().subject(), ""),
                decided == null ? null : decided.at(),
                decided == null ? "" : names.getOrDefault(decided.subject(), ""),
                version.mark(),
                changes);
    }
}
