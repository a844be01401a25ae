package org.fairevaloir.codelists.model;

import java.io.Serializable;

/**
 * One authority by name, such as the prefecture of one département.
 *
 * @param type code of the list {@code authority_type}
 * @param department where it is
 */
public record Authority(String code, String type, String department, String name) implements Serializable {}
