/** Small and boring words that every feature uses; anything with business in it is in the wrong place here. */
package org.fairevaloir.shared;
