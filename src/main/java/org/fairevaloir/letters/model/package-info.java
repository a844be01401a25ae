/** A letter as it is kept: a draft that may change, then a frozen document. */
package org.fairevaloir.letters.model;
