/** The description of the interface, for the people who write programs. */
package org.fairevaloir.programs.web;
