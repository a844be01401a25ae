package org.fairevaloir.cases.facts;

import java.io.Serializable;

/**
 * One field of a case and what it says.
 *
 * @param number place of the blockage it is about, from 1; 0 for the case
 * @param value a code, several codes with a space between them, a date, or a text
 */
public record CaseFact(FieldPath path, int number, String value) implements Serializable {}
