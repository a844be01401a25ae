/** What access keeps in the database: the login sessions that were ended. */
package org.fairevaloir.access.model;
