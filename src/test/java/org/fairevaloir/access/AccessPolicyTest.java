package org.fairevaloir.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fairevaloir.access.AccessPolicy.permits;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Sentences on which the associations agreed, whatever the table says otherwise. */
class AccessPolicyTest {

    @Test
    void an_observer_has_no_way_to_a_case() {
        assertThat(Stream.of(Permission.values()).filter(permission -> permits(Role.OBSERVER, permission)))
                .containsExactlyInAnyOrder(
                        Permission.SEE_OWN_TASKS,
                        Permission.READ_CODE_LISTS,
                        Permission.READ_EDITIONS,
                        Permission.READ_LETTERS);
    }

    @Test
    void who_logs_a_case_does_not_review_it() {
        assertThat(Role.values())
                .noneMatch(role -> permits(role, Permission.LOG_CASE) && permits(role, Permission.REVIEW_CASE));
    }

    @Test
    void the_associations_own_note_is_not_for_the_coordinator() {
        assertThat(permits(Role.MEMBER, Permission.READ_PRIVATE_NOTE)).isTrue();
        assertThat(permits(Role.COORDINATOR, Permission.READ_PRIVATE_NOTE)).isFalse();
    }

    @Test
    void exact_counts_and_the_journal_are_for_the_coordinator_alone() {
        for (Permission permission : new Permission[] {Permission.EXPLORE_STATISTICS, Permission.READ_JOURNAL}) {
            assertThat(Stream.of(Role.values()).filter(role -> permits(role, permission)))
                    .containsExactly(Role.COORDINATOR);
        }
    }

    @Test
    void a_page_that_is_not_listed_does_not_exist() {
        assertThat(PagePolicy.required("/index.xhtml")).contains(Permission.SEE_OWN_TASKS);
        assertThat(PagePolicy.required("/cases/secret.xhtml")).isEmpty();
        assertThat(PagePolicy.required("/WEB-INF/layout/page.xhtml")).isEmpty();
    }
}
