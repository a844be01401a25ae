/**
 * Counts that may be shown. The coordinator explores exact counts of validated cases, with warnings; everybody else
 * reads <em>editions</em>: tables protected by {@link org.fairevaloir.statistics.disclosure.FixedOffsetFloor}, frozen
 * with their hash, and never computed again. One invariant: an exact count has no way out of this package except to
 * the coordinator's own page.
 */
package org.fairevaloir.statistics;
