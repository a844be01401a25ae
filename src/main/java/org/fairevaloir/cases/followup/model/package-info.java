/** What is kept of an update while it is typed. */
package org.fairevaloir.cases.followup.model;
