package org.fairevaloir.cases.survey;

import org.jspecify.annotations.Nullable;

/**
 * So many persons of one support status have one code in one field.
 *
 * @param code null for all persons of whom the field says something
 */
public record Tally(String field, @Nullable String code, String supportStatus, long persons) {}
