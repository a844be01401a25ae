package org.fairevaloir.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.fairevaloir.access.Caller;
import org.fairevaloir.access.Callers;
import org.fairevaloir.access.Refusal;
import org.fairevaloir.access.SignInRefused;
import org.fairevaloir.access.SignedIn;
import org.fairevaloir.access.SignedInUser;
import org.fairevaloir.access.SignedOut;
import org.fairevaloir.audit.Recorder.Actor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Logins, logouts and refusals come into the journal with who, as what and from where. */
class RecordAccessTest {
    private final List<String> told = new ArrayList<>();

    @Test
    void who_comes_and_goes_is_told_with_role_and_association() {
        observer(null).signedIn(new SignedIn(Callers.member("HLR")));
        observer(null).signedOut(new SignedOut(Callers.observer("MIPROF")));
        observer(null).signedIn(new SignedIn(Callers.coordinator()));

        assertThat(told)
                .containsExactly(
                        "somebody-of-HLR|member|HLR|signed_in|",
                        "observer-of-MIPROF|observer|MIPROF|signed_out|",
                        "coordination|coordinator||signed_in|");
    }

    @Test
    void who_was_refused_what_is_told() {
        observer(Callers.member("HLR")).refused(new Refusal("ValidateCase"));
        observer(null).refused(new Refusal("/cases/list.xhtml"));

        assertThat(told)
                .containsExactly(
                        "somebody-of-HLR|member|HLR|refused|ValidateCase", "[nobody]|||refused|/cases/list.xhtml");
    }

    @Test
    void somebody_without_a_place_has_no_role_in_the_journal() {
        Caller strayed = new Caller("x", "x", "x", Set.of("member"), Set.of());
        observer(null).signedOut(new SignedOut(strayed));

        assertThat(told).containsExactly("x|||signed_out|");
    }

    @Test
    void a_refused_login_tells_the_reason_and_no_name() {
        observer(null).signInRefused(new SignInRefused("typed name", "refused_role"));

        assertThat(told).containsExactly("[refused]|||sign_in_refused|refused_role");
    }

    private RecordAccess observer(@Nullable Caller caller) {
        RecordAccess observer = new RecordAccess();
        observer.user = new SignedInUser(caller);
        observer.recorder = new Recorder() {
            @Override
            public void recordApart(Actor actor, String action, String code) {
                told.add(String.join("|", actor.subject(), actor.role(), actor.group(), action, code));
            }
        };
        return observer;
    }
}
