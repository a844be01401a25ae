/** The code lists for programs, with labels in the language that they ask for. */
package org.fairevaloir.codelists.rest;
