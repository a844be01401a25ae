/**
 * The core of the annual survey of victims (MIPROF): how many persons an association met and supported in a year, by
 * form of exploitation, sex, age and what else the survey publishes, counted in its own validated cases.
 *
 * <p>The one invariant: exact figures are of one's own association only; the coordinator's are of all of them, and go
 * to nobody else from here.
 */
package org.fairevaloir.cases.survey;
