/**
 * What was done, by whom, when: an append-only journal whose rows are chained by hash, each written in the same
 * transaction as the act it tells. It holds no case content and no case id, only a pseudonym that changes every year.
 */
package org.fairevaloir.audit;
