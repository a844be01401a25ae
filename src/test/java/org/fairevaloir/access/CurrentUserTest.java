package org.fairevaloir.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.security.enterprise.SecurityContext;
import java.lang.reflect.Proxy;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CurrentUserTest {
    private final CurrentUser nobody = new SignedInUser(null);
    private final CurrentUser member = new SignedInUser(Callers.member("HLR"));
    private final CurrentUser coordinator = new SignedInUser(Callers.coordinator());
    private final CurrentUser strayed =
            new SignedInUser(Callers.caller("x", Set.of("member", "observer"), Set.of("/associations/HLR")));

    @Test
    void nobody_may_nothing() {
        assertThat(Permission.values()).noneMatch(nobody::may).noneMatch(strayed::may);
        assertThat(nobody.role()).isEmpty();
        assertThat(strayed.role()).isEmpty();
    }

    @Test
    void nobody_reaches_nothing() {
        assertThatThrownBy(nobody::scope).isInstanceOf(Refused.class);
        assertThatThrownBy(strayed::scope).isInstanceOf(Refused.class);
        assertThatThrownBy(nobody::theCaller).isInstanceOf(Refused.class);
        assertThatThrownBy(nobody::association).isInstanceOf(Refused.class);
    }

    @Test
    void a_member_has_an_association_and_the_coordinator_has_none() {
        assertThat(member.association()).isEqualTo("HLR");
        assertThat(member.theCaller().getName()).isEqualTo("somebody-of-HLR");
        assertThatThrownBy(coordinator::association).isInstanceOf(Refused.class);
    }

    @Test
    void the_caller_is_the_principal_that_the_login_left() {
        CurrentUser user = new CurrentUser();
        user.security = (SecurityContext) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {SecurityContext.class},
                (proxy, method, arguments) -> Set.of(Callers.observer("GRETA")));

        assertThat(user.caller()).contains(Callers.observer("GRETA"));
    }

    @Test
    void pages_ask_in_their_own_spelling() {
        May may = new May();
        may.user = member;

        assertThat(may.get("logCase")).isTrue();
        assertThat(may.get("reviewCase")).isFalse();
        assertThat(may.entrySet()).hasSize(Permission.values().length);
        assertThatThrownBy(() -> may.get("doEverything")).isInstanceOf(IllegalArgumentException.class);
    }
}
