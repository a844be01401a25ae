/**
 * What is wrong with a table of cases, by the very rules of the form and before anything is stored. Pure: no server, no
 * database.
 */
package org.fairevaloir.imports.checking;
