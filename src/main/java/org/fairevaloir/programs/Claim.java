package org.fairevaloir.programs;

import java.util.UUID;

/** What a request finds under its key. */
public sealed interface Claim {

    /** Nothing, or a request that broke off: it is to be answered now, with this id for the case. */
    record Fresh(UUID caseId) implements Claim {}

    /** The same request, and what it was answered. */
    record Answered(UUID caseId, String reference, long version) implements Claim {}

    /** The same request, which is still under way. */
    record UnderWay() implements Claim {}

    /** Another request. */
    record Taken() implements Claim {}
}
