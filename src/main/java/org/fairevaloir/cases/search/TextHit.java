package org.fairevaloir.cases.search;

import java.util.UUID;

/**
 * One case in which the words stand.
 *
 * @param field name of the first field that has them
 */
public record TextHit(UUID id, String reference, String field, Excerpt excerpt) {}
