package org.fairevaloir.access;

import java.util.List;
import java.util.Optional;

/**
 * What a caller's roles and groups amount to: one role, and the scope that goes with it. One person has one role, and
 * a member or observer exactly one group; anything else amounts to nothing.
 */
public record Reach(Role role, Scope scope) {
    private static final String ASSOCIATIONS = "/associations/";
    private static final String OBSERVERS = "/observateurs/";

    /** Empty when the roles and groups are not exactly those of one coordinator, member or observer. */
    public static Optional<Reach> of(Caller caller) {
        return Role.only(caller.roles()).flatMap(role -> scope(role, caller).map(scope -> new Reach(role, scope)));
    }

    private static Optional<Scope> scope(Role role, Caller caller) {
        return switch (role) {
            case COORDINATOR -> Optional.of(new Scope.AllAssociations());
            case MEMBER -> onlyGroup(caller, ASSOCIATIONS).map(Scope.OneAssociation::new);
            case OBSERVER -> onlyGroup(caller, OBSERVERS).map(Scope.PublishedOnly::new);
        };
    }

    private static Optional<String> onlyGroup(Caller caller, String parent) {
        List<String> groups = caller.memberships().stream()
                .filter(path -> path.startsWith(parent))
                .map(path -> path.substring(parent.length()))
                .toList();
        boolean exactlyOne = groups.size() == 1 && caller.memberships().size() == 1;
        return exactlyOne ? Optional.of(groups.get(0)) : Optional.empty();
    }
}
