/**
 * Advocacy letters: drafted from a template, argued with cited commitments, measures and figures, issued and then never
 * changed. One invariant: an issued letter is frozen, text, figures, member list and hash, by the code and by the
 * database. The text of a letter is not sealed: a letter is written to be read, and no case content has a way into it.
 */
package org.fairevaloir.letters;
