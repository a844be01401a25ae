/**
 * Faire Valoir: what field workers see of the rights refused to victims of trafficking, turned into letters that
 * cannot be waved away.
 *
 * <p>Members of the 23 associations log <em>cases</em> and their <em>blockages</em>; the coordinator validates them,
 * compiles <em>editions</em> of protected statistics, follows the <em>commitments</em> of ministers and issues
 * <em>letters</em> whose every figure can be traced; observers read published editions, never a case.
 *
 * <p>One package a feature; at its root, one class a use case, named as a verb. Who may do what is decided in one
 * place, {@link org.fairevaloir.access.AccessPolicy}. The rules of the house are sentences in
 * {@code ArchitectureTest}.
 */
@NullMarked
package org.fairevaloir;

import org.jspecify.annotations.NullMarked;
