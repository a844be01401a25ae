/** Editions for programs: published figures only, the very bytes that were frozen. */
package org.fairevaloir.statistics.rest;
