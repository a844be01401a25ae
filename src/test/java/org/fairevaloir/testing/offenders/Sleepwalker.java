package org.fairevaloir.testing.offenders;

import org.fairevaloir.access.CurrentUser;
import org.fairevaloir.access.PlatformTask;
import org.jspecify.annotations.Nullable;

/** Does something by itself and yet asks who wants it; a page starts it. */
@PlatformTask
public class Sleepwalker {
    @Nullable
    CurrentUser user;

    public void walk() {}
}
