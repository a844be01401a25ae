/**
 * Cases that nobody lived: a demonstration needs figures, and real ones must never be shown. Shares follow the
 * published annual surveys of victims supported by associations; every text begins with a mark that says it is
 * invented. A production start loads none of it.
 */
@NullMarked
package org.fairevaloir.demo;

import org.jspecify.annotations.NullMarked;
