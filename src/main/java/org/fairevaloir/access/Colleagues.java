package org.fairevaloir.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.fairevaloir.access.model.KnownUser;
import org.fairevaloir.access.model.KnownUserRepository;

/** How the people of one's own organisation are called. They are known from the first time they signed in. */
@ApplicationScoped
public class Colleagues {
    private static final int LONGEST_NAME = 120;

    @Inject
    CurrentUser user;

    @Inject
    KnownUserRepository users;

    @Inject
    Clock clock;

    void signedIn(@Observes SignedIn event) {
        Caller caller = event.caller();
        Reach.of(caller).ifPresent(reach -> {
            String name = caller.displayName().isBlank() ? caller.username() : caller.displayName();
            String shown = name.substring(0, Math.min(name.length(), LONGEST_NAME));
            users.remember(new KnownUser(caller.subject(), shown, organisation(reach.scope()), clock.instant()));
        });
    }

    /** Names by subject, in order of the names; never those of another organisation. */
    public Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        users.of(organisation(user.scope())).forEach(one -> names.put(one.subject(), one.name()));
        return names;
    }

    private static String organisation(Scope scope) {
        if (scope instanceof Scope.OneAssociation own) {
            return own.code();
        }
        return scope instanceof Scope.PublishedOnly observer ? observer.institution() : "";
    }
}
