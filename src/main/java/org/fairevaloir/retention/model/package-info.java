/** How long something is kept, as pure rule, and what is due. */
package org.fairevaloir.retention.model;
