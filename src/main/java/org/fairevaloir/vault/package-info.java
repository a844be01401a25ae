/**
 * Free texts, exact dates and attached files are sealed before they are stored: AES-256-GCM by Tink, one keyset an
 * association, wrapped by a master key that is kept outside the database. A sealed text or file opens only in the very
 * row, column and association that it was sealed for. Coded dimensions are not sealed, because they must be counted.
 */
package org.fairevaloir.vault;
