package org.fairevaloir.cases.facts;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * One fact that two versions of a case tell differently.
 *
 * @param number place of the blockage it is about, from 1; 0 for the case
 * @param before null where it was not said
 * @param after null where it is not said any more
 */
public record CaseChange(
        FieldPath path,
        int number,
        @Nullable String before,
        @Nullable String after) implements Serializable {}
