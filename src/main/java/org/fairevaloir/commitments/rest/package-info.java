/** The commitments and measures that a case may name, for an association's own programs. */
package org.fairevaloir.commitments.rest;
