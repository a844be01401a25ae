/** The empty table that people fill in, with its columns explained and its code lists. Pure. */
package org.fairevaloir.imports.template;
