package org.fairevaloir.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fairevaloir.access.Callers.caller;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** What roles and groups of a token amount to; whatever is not exactly one person's place amounts to nothing. */
class ReachTest {

    @Test
    void a_member_reaches_the_own_association() {
        assertThat(Reach.of(Callers.member("HLR"))).contains(new Reach(Role.MEMBER, new Scope.OneAssociation("HLR")));
    }

    @Test
    void the_coordinator_reaches_all_associations() {
        assertThat(Reach.of(Callers.coordinator())).contains(new Reach(Role.COORDINATOR, new Scope.AllAssociations()));
    }

    @Test
    void an_observer_reaches_what_is_published() {
        assertThat(Reach.of(Callers.observer("MIPROF")))
                .contains(new Reach(Role.OBSERVER, new Scope.PublishedOnly("MIPROF")));
    }

    @Test
    void nobody_has_two_roles_or_none() {
        assertThat(Reach.of(caller("x", Set.of("member", "coordinator"), Set.of("/associations/HLR"))))
                .isEmpty();
        assertThat(Reach.of(caller("x", Set.of(), Set.of("/associations/HLR")))).isEmpty();
        assertThat(Reach.of(caller("x", Set.of("administrator"), Set.of("/associations/HLR"))))
                .isEmpty();
    }

    @Test
    void roles_of_other_programs_change_nothing() {
        assertThat(Reach.of(caller("x", Set.of("member", "offline_access"), Set.of("/associations/HLR"))))
                .isPresent();
    }

    @Test
    void a_member_belongs_to_exactly_one_association() {
        assertThat(Reach.of(caller("x", Set.of("member"), Set.of()))).isEmpty();
        assertThat(Reach.of(caller("x", Set.of("member"), Set.of("/associations/HLR", "/associations/ADN"))))
                .isEmpty();
        assertThat(Reach.of(caller("x", Set.of("member"), Set.of("/associations/HLR", "/observateurs/MIPROF"))))
                .isEmpty();
    }

    @Test
    void a_group_of_the_other_kind_is_no_place() {
        assertThat(Reach.of(caller("x", Set.of("member"), Set.of("/observateurs/MIPROF"))))
                .isEmpty();
        assertThat(Reach.of(caller("x", Set.of("observer"), Set.of("/associations/HLR"))))
                .isEmpty();
        assertThat(Reach.of(caller("x", Set.of("member"), Set.of("HLR")))).isEmpty();
    }

    @Test
    void a_role_has_the_name_of_the_realm_and_no_other_spelling() {
        assertThat(Role.only(Set.of("member"))).contains(Role.MEMBER);
        assertThat(Role.only(Set.of("Member"))).isEmpty();
        assertThat(Role.only(Set.of("MEMBER"))).isEmpty();
        assertThat(Role.COORDINATOR.realmName()).isEqualTo("coordinator");
    }
}
