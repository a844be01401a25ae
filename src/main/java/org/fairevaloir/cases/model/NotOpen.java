package org.fairevaloir.cases.model;

import org.fairevaloir.shared.Stale;

/** It is the version that was opened, but not a state of the case in which its association may do this. */
public class NotOpen extends Stale {
    private static final long serialVersionUID = 1L;
}
