/**
 * Field cases: what a member association saw happen to a person, and the blockages the person met.
 *
 * <p>The one invariant: a case belongs to one association, and to no other unless both and the
 * person agree. No query reads a case without a
 * {@link org.fairevaloir.access.Scope}; another association's case does not exist, it is not merely refused.
 */
package org.fairevaloir.cases;
