/**
 * What people write in their own words, and what of it could tell who a person is: the author is shown it and corrects
 * it, or confirms that nobody who is protected can be recognised. Any text passes here before others may read it.
 */
package org.fairevaloir.freetext;
