/**
 * A PDF is written anew from what its pages draw. Nothing is taken away from the old file; a new one begins empty, and
 * only objects that a page needs for its looks are copied into it, key by key from a closed list.
 */
package org.fairevaloir.attachments.cleaning.pdf;
