package org.fairevaloir.access;

/** Event: somebody signed out; the journal observes it. */
public record SignedOut(Caller caller) {}
