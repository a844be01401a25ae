package org.fairevaloir.programs;

import java.util.UUID;

/** What a request under a key was answered: the case that came of it, in the version in which it was stored. */
public record KeyedAnswer(UUID caseId, String reference, long version) {}
