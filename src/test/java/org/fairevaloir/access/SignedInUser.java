package org.fairevaloir.access;

import jakarta.enterprise.inject.Vetoed;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The current user without a server. */
@Vetoed
public class SignedInUser extends CurrentUser {
    private final @Nullable Caller caller;

    public SignedInUser(@Nullable Caller caller) {
        this.caller = caller;
    }

    @Override
    public Optional<Caller> caller() {
        return Optional.ofNullable(caller);
    }
}
