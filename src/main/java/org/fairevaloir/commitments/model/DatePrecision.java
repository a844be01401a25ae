package org.fairevaloir.commitments.model;

/** How much of an event's date is known; the page prints no more than that. */
public enum DatePrecision {
    DAY,
    MONTH,
    YEAR
}
