/**
 * How fast the product is, told in ratios: each goal of the design is measured side by side with a peer, or with the
 * bare SQL of the same rows, in one run, A B A B, with equal results. Run by hand ({@code mvn -Pbench}), never by a
 * build; what it prints is written into {@code docs/measurements.md} by hand.
 */
@NullMarked
package org.fairevaloir.bench;

import org.jspecify.annotations.NullMarked;
