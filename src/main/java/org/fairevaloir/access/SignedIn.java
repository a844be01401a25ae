package org.fairevaloir.access;

/** Event: somebody signed in; the journal observes it. */
public record SignedIn(Caller caller) {}
