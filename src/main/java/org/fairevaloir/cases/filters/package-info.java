/**
 * Lists of cases that somebody comes back to: the filters of an address, saved under a name, for that person alone.
 * What is saved is an address, so whose cases it shows is asked anew each time.
 */
package org.fairevaloir.cases.filters;
