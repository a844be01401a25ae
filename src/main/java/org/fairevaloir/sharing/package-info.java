/**
 * One case and another association: shown for a while, or handed over, when the person agreed to it and both sides did.
 *
 * <p>The one invariant: what is shown or handed over never holds the association's own mark and note, and without the
 * person's agreement to sharing nothing is; nobody may override that (decision 0015).
 */
package org.fairevaloir.sharing;
