package org.fairevaloir.access;

/** Event: the login server vouched for somebody whom the platform does not let in; the journal observes it. */
public record SignInRefused(String username, String reasonKey) {}
