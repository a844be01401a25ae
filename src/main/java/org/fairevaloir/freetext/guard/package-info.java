/**
 * The free-text guard: what in a French text could tell who a person is, so that the author corrects or confirms it
 * before it is saved. Plain Java.
 *
 * <p>The one invariant: it warns and never changes a text, and it takes a time that grows with the length of the text
 * only. Whatever is typed, every repetition of a pattern here is bounded.
 */
package org.fairevaloir.freetext.guard;
