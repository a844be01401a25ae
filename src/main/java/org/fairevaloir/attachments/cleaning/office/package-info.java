/**
 * A text document is a ZIP of XML parts and pictures. A new ZIP is written with the few parts that the text needs,
 * under names of our own; every XML part goes through a filter that knows which words of the format carry text and
 * looks.
 */
package org.fairevaloir.attachments.cleaning.office;
