/**
 * What an association finds again in its own words: texts are opened a page at a time, looked through in memory and
 * forgotten. There is no index of them, and neither address, journal nor log has the words that were looked for.
 */
package org.fairevaloir.cases.search;
