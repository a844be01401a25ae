/**
 * What an association joins to a case: a refusal letter, a screenshot. The one invariant: nothing is kept of an
 * uploaded file but bytes that this feature wrote anew from what a reader of the file sees. Its name, the type that the
 * browser claims, and everything that a program hid in it are never kept.
 */
package org.fairevaloir.attachments;
