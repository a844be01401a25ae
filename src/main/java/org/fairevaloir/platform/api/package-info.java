/**
 * What holds for every request of a program, whichever resource it calls: how many it may make, and that a parameter
 * which nothing reads is told instead of being ignored.
 */
package org.fairevaloir.platform.api;
