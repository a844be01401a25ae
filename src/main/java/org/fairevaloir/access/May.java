package org.fairevaloir.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What the current user may do, as pages ask it: {@code #{may.issueLetter}}. Hides what would be refused anyway. */
@Named
@RequestScoped
public class May extends AbstractMap<String, Boolean> {
    @Inject
    CurrentUser user;

    @Override
    public Boolean get(Object key) {
        String constant = String.valueOf(key).replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
        return user.may(Permission.valueOf(constant));
    }

    @Override
    public Set<Entry<String, Boolean>> entrySet() {
        return Arrays.stream(Permission.values())
                .map(permission -> entry(permission))
                .collect(Collectors.toUnmodifiableSet());
    }

    private Entry<String, Boolean> entry(Permission permission) {
        return new SimpleImmutableEntry<>(permission.name(), user.may(permission));
    }
}
