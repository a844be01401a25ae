package org.fairevaloir.cases.followup;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.fairevaloir.access.CurrentUser;
import org.fairevaloir.access.Permission;
import org.fairevaloir.access.Requires;
import org.fairevaloir.access.UseCase;
import org.fairevaloir.cases.model.CaseRepository;
import org.jspecify.annotations.Nullable;

/** The cases that associations ask to be erased, the oldest request first: the law gives a month. */
@UseCase
@Requires(Permission.ERASE_CASE)
public class FindErasureRequests {
    @Inject
    CurrentUser user;

    @Inject
    CaseRepository cases;

    /** One of them. */
    public record Request(
            UUID id,
            String reference,
            String association,
            @Nullable Instant askedAt) implements Serializable {}

    public List<Request> find() {
        return cases.toErase(user.scope()).stream()
                .map(one -> new Request(
                        one.id(),
                        one.reference(),
                        one.association(),
                        one.standing().erasureAskedAt()))
                .toList();
    }
}
