/** What happens to a case once it is counted: it changes by versions, is closed, left out, or erased. */
package org.fairevaloir.cases.followup;
