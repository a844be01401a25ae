package org.fairevaloir.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.fairevaloir.access.Caller;
import org.fairevaloir.access.CurrentUser;
import org.fairevaloir.access.Reach;
import org.fairevaloir.access.Refusal;
import org.fairevaloir.access.SignInRefused;
import org.fairevaloir.access.SignedIn;
import org.fairevaloir.access.SignedOut;
import org.fairevaloir.audit.Recorder.Actor;

/** Writes logins, logouts and refusals to the journal, each in a transaction of its own: a rollback keeps them. */
@ApplicationScoped
public class RecordAccess {
    @Inject
    Recorder recorder;

    @Inject
    CurrentUser user;

    void refused(@Observes Refusal refusal) {
        Actor actor = user.caller().map(RecordAccess::actor).orElse(new Actor("[nobody]", "", ""));
        recorder.recordApart(actor, "refused", refusal.what());
    }

    void signedIn(@Observes SignedIn event) {
        recorder.recordApart(actor(event.caller()), "signed_in", "");
    }

    void signedOut(@Observes SignedOut event) {
        recorder.recordApart(actor(event.caller()), "signed_out", "");
    }

    void signInRefused(@Observes SignInRefused event) {
        recorder.recordApart(new Actor("[refused]", "", ""), "sign_in_refused", event.reasonKey());
    }

    private static Actor actor(Caller caller) {
        String role = Reach.of(caller).map(reach -> reach.role().realmName()).orElse("");
        String group = caller.memberships().stream()
                .findFirst()
                .map(path -> path.substring(path.lastIndexOf('/') + 1))
                .orElse("");
        return new Actor(caller.subject(), role, group);
    }
}
