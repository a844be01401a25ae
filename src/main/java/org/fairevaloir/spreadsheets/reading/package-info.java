/**
 * Reads a table of unknown origin. Whatever is wrong with the file is told as {@link
 * org.fairevaloir.shared.Problems} with a key {@code imports.problem.*}, within seconds and in bounded memory.
 *
 * <p>The order protects: the size is checked while the file is taken in ({@code StoredFile}), then every part of a ZIP
 * is inflated and looked at under limits ({@code ZipParts}, {@code PartGuard}), and only then a library may read it.
 * Nothing is kept on disk, where it would lie in clear.
 */
package org.fairevaloir.spreadsheets.reading;
