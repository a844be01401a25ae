/** The pages as a person sees them: what can be filled in, clicked and read, without any expectation. */
@NullMarked
package org.fairevaloir.e2e.pages;

import org.jspecify.annotations.NullMarked;
