/**
 * How long cases are kept (domain.md 10): a draft that nobody changes goes after six months; of a closed case only the
 * figures stay after three years. The platform does it by itself, at night, and tells before.
 *
 * <p>The one invariant: what goes is gone from every table, and no figure moves by it (decision 0026).
 */
package org.fairevaloir.retention;
