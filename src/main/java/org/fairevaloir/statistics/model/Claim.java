package org.fairevaloir.statistics.model;

import java.util.UUID;

/**
 * One thing that a blockage says beyond the fields that are always counted.
 *
 * @param field one of {@link Claims#FIELDS}
 */
public record Claim(UUID blockage, String field, String code) {}
