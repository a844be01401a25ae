/**
 * One clear answer for whatever goes wrong: as a page, as a message on the page, or as a problem document (RFC 9457).
 *
 * <p>Its invariant: no answer tells a stack trace, an id of somebody else, or the content of a case.
 */
package org.fairevaloir.platform.errors;
