/**
 * Starts database, login server and application on one machine, for {@code mvn} and for the tests. Nothing of this is
 * part of the product: a production installation starts the same three by its own means (see {@code docker/}).
 */
@NullMarked
package org.fairevaloir.run;

import org.jspecify.annotations.NullMarked;
