/** The rows of the code lists. */
package org.fairevaloir.codelists.model;
