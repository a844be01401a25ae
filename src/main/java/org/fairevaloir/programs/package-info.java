/**
 * What an association's own software needs beyond the resources that it calls: keys under which a request is repeated
 * without harm, and the description of the whole interface, for programs and as a page.
 *
 * <p>Its invariant: nothing that was sent is kept here, not even so that it could be guessed and compared.
 */
package org.fairevaloir.programs;
