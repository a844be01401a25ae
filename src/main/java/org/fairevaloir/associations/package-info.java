/** The members of the Collectif, in the order in which its letters list them; membership has a beginning and an end. */
package org.fairevaloir.associations;
