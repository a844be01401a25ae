/** An issued letter on paper: made from what was frozen, and from nothing else. */
package org.fairevaloir.letters.render;
