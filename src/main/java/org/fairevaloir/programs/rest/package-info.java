/** The description of the interface, for programs. */
package org.fairevaloir.programs.rest;
