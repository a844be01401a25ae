/** Commitments as they are kept, and the rule that derives their standing. */
package org.fairevaloir.commitments.model;
