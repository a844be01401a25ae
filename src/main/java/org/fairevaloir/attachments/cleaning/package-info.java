/**
 * Recognises a file by its content and writes it anew without what a reader does not see. Plain Java: it knows neither
 * the server nor the database.
 */
package org.fairevaloir.attachments.cleaning;
