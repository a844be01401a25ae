package org.fairevaloir.testing.offenders;

import org.fairevaloir.access.Permission;
import org.fairevaloir.access.Requires;

/** Says what it requires, but nobody guards it. */
@Requires(Permission.READ_CASE)
public class RequiringBean {}
