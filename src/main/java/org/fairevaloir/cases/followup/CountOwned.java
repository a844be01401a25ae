package org.fairevaloir.cases.followup;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fairevaloir.access.Colleagues;
import org.fairevaloir.access.CurrentUser;
import org.fairevaloir.access.Permission;
import org.fairevaloir.access.Requires;
import org.fairevaloir.access.UseCase;
import org.fairevaloir.cases.model.OwnerRepository;

/** How many cases each person of one's own association looks after, also those who never signed in here. */
@UseCase
@Requires(Permission.LOG_CASE)
public class CountOwned {
    @Inject
    CurrentUser user;

    @Inject
    OwnerRepository owners;

    @Inject
    Colleagues colleagues;

    /** @param name empty for somebody who never signed in here, such as a program */
    public record Owner(String subject, String name, long cases) implements Serializable {}

    public List<Owner> count() {
        Map<String, String> names = colleagues.names();
        Map<String, Long> counts = new LinkedHashMap<>();
        names.keySet().forEach(subject -> counts.put(subject, 0L));
        counts.putAll(owners.countByOwner(user.scope()));
        return counts.entrySet().stream()
                .map(one -> new Owner(one.getKey(), names.getOrDefault(one.getKey(), ""), one.getValue()))
                .toList();
    }
}
