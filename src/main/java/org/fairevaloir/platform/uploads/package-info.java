/**
 * Reads forms that bring a file, in place of the server: what Payara 6 reads of one it keeps until it ends
 * (payara/Payara#6324), and the files are victims' papers.
 *
 * <p>Its invariant: a file is held by its request only, and no byte of it touches a disk.
 */
package org.fairevaloir.platform.uploads;
