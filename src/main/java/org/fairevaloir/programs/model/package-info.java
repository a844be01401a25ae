/** The keys of requests in the database. */
package org.fairevaloir.programs.model;
