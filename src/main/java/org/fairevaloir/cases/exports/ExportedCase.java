package org.fairevaloir.cases.exports;

import org.fairevaloir.cases.CaseDraft;
import org.fairevaloir.cases.model.CaseStatus;

/**
 * A case as it leaves: never with the association's own mark and note, with texts only when they were asked for.
 *
 * @param association whose case it is
 */
public record ExportedCase(String reference, String association, CaseStatus status, CaseDraft content) {}
