/** The cases for an association's own programs. */
package org.fairevaloir.cases.rest;
