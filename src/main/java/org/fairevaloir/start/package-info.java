/** The first page after login: what waits for this person, by role. */
package org.fairevaloir.start;
