/** Editions as they are stored and frozen, and the facts that are counted. */
package org.fairevaloir.statistics.model;
