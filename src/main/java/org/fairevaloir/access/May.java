package org.fairevaloir.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What the current user may do, as pages ask it: {@code #{may.issueLetter}}. Hides what would be refused anyway. */
@Named
@RequestScoped
public class May extends AbstractMap<String, Boolean> {
    private static final Map<String, Permission> NAMED = Arrays.stream(Permission.values())
            .collect(Collectors.toUnmodifiableMap(May::named, permission -> permission));

    @Inject
    CurrentUser user;

    /** @throws IllegalArgumentException when there is no permission of this name: a page is wrong */
    @Override
    public Boolean get(Object key) {
        Permission asked = NAMED.get(String.valueOf(key));
        if (asked == null) {
            throw new IllegalArgumentException("no permission " + key);
        }
        return user.may(asked);
    }

    @Override
    public Set<Entry<String, Boolean>> entrySet() {
        return Arrays.stream(Permission.values())
                .map(permission -> entry(permission))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** {@code ISSUE_LETTER} as pages write it: {@code issueLetter}. */
    private static String named(Permission permission) {
        String words = Arrays.stream(permission.name().toLowerCase(Locale.ROOT).split("_", -1))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }

    private Entry<String, Boolean> entry(Permission permission) {
        return new SimpleImmutableEntry<>(permission.name(), user.may(permission));
    }
}
