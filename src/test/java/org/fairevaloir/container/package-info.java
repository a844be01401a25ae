/** Tests inside the server, with the real database: what only the whole can show. */
package org.fairevaloir.container;
