/**
 * Wiring only: schema, first rows, and what stands around every request: headers on whatever leaves, and for whatever
 * goes wrong one clear answer, as a page, as a message on the page or as a problem document. No decision of the
 * mission is made here.
 */
package org.fairevaloir.platform;
