/** The ground that the tests stand on: a platform of their own, the one deployment, a browser. */
@NullMarked
package org.fairevaloir.testing;

import org.jspecify.annotations.NullMarked;
