package org.fairevaloir.cases;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * The last thing that was said about a case, by the other side; not what it says.
 *
 * @param caseId of the case
 * @param reference of the case
 * @param at when it was said
 */
public record ReceivedNote(UUID caseId, String reference, Instant at) implements Serializable {}
