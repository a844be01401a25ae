/**
 * The wording of letters, pure: inserts are resolved from facts, French typography is applied, the parts are put in the
 * order of a French letter. What a person typed is never altered, except that a space beside a French mark of
 * punctuation becomes one at which no line may break.
 */
package org.fairevaloir.letters.text;
