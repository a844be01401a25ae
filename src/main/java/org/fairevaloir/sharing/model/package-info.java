/** What was proposed to another association, and what became of it. */
package org.fairevaloir.sharing.model;
