package org.fairevaloir.cases.rest;

import org.fairevaloir.cases.CaseDraft;

/** A case as a program sends it. */
public final class SentCase {
    private SentCase() {}

    public static String json(CaseDraft draft) {
        return CaseWriter.content(draft).build().toString();
    }
}
