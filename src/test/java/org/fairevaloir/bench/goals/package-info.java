/** The goals of {@code mvn -Pbench}, one class each. */
@NullMarked
package org.fairevaloir.bench.goals;

import org.jspecify.annotations.NullMarked;
