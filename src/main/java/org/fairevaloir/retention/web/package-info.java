/** What pages tell of what will go. */
package org.fairevaloir.retention.web;
