/** Asks a ClamAV daemon whether a file is known to be harmful. */
package org.fairevaloir.attachments.antivirus;
