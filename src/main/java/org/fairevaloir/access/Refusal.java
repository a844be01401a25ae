package org.fairevaloir.access;

/** Event: the guard refused something to the current user; the journal observes it. */
public record Refusal(String what) {}
