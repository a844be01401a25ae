package org.fairevaloir.access;

import static org.fairevaloir.access.Permission.*;
import static org.fairevaloir.access.Role.*;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * The table role × permission, to be read aloud by a lawyer. What is not granted here is refused.
 *
 * <p>How far a permission reaches (one's own association, or all) is not said here but by {@link Scope}.
 */
public final class AccessPolicy {
    private static final Map<Role, Set<Permission>> GRANTED = new EnumMap<>(Role.class);

    static {
        grant(MEMBER, SEE_OWN_TASKS, READ_CODE_LISTS);
        grant(MEMBER, LIST_CASES, READ_CASE, LOG_CASE, DISCUSS_CASE, READ_PRIVATE_NOTE, EXPORT_CASES, IMPORT_CASES);
        grant(MEMBER, SHARE_CASE, SEARCH_TEXTS);
        grant(MEMBER, READ_EDITIONS, READ_COMMITMENTS, READ_LETTERS);

        grant(COORDINATOR, SEE_OWN_TASKS, READ_CODE_LISTS);
        grant(COORDINATOR, LIST_CASES, READ_CASE, DISCUSS_CASE, REVIEW_CASE, ERASE_CASE, EXPORT_CASES, LINK_CASES);
        grant(COORDINATOR, EXPLORE_STATISTICS, COMPILE_EDITION, PUBLISH_EDITION, READ_EDITIONS);
        grant(COORDINATOR, READ_COMMITMENTS, REGISTER_COMMITMENT);
        grant(COORDINATOR, READ_LETTERS, WRITE_LETTER, ISSUE_LETTER);
        grant(COORDINATOR, READ_JOURNAL);

        grant(OBSERVER, SEE_OWN_TASKS, READ_CODE_LISTS);
        grant(OBSERVER, READ_EDITIONS, READ_LETTERS);
    }

    private AccessPolicy() {}

    private static void grant(Role role, Permission... permissions) {
        GRANTED.computeIfAbsent(role, r -> EnumSet.noneOf(Permission.class)).addAll(Set.of(permissions));
    }

    /** Whether somebody in this role may do this at all. */
    public static boolean permits(Role role, Permission permission) {
        return GRANTED.getOrDefault(role, Set.of()).contains(permission);
    }
}
