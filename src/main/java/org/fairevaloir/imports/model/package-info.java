/** Batches of cases that came in a file, and what waits of them to be imported. */
package org.fairevaloir.imports.model;
