package org.fairevaloir.cases.model;

import java.util.UUID;
import org.fairevaloir.vault.Place;

/** The sealed columns of a case and its parts: where each text belongs. */
public enum CaseText {
    LOCAL_ALIAS("field_case", "local_alias_sealed"),
    NARRATIVE("field_case", "narrative_sealed"),
    RESTRICTED_NOTE("field_case", "restricted_note_sealed"),
    DESCRIPTION("blockage", "description_sealed"),
    START_DATE("blockage", "start_date_sealed"),
    OUTCOME_DATE("blockage", "outcome_date_sealed"),
    LEGAL_DEADLINE("blockage", "legal_deadline_sealed"),
    CONSENT_DATE("field_case", "consent_date_sealed"),
    ACTION_DATE("action_taken", "taken_date_sealed"),
    FILE_NAME("case_file", "name_sealed"),
    FILE_CONTENT("case_file_content", "content_sealed"),
    REVIEW_NOTE("review_note", "text_sealed"),
    VERSION("case_version", "content_sealed"),
    AMENDMENT_DRAFT("amendment_draft", "content_sealed");

    private final String table;
    private final String column;

    CaseText(String table, String column) {
        this.table = table;
        this.column = column;
    }

    /** The place of this text in that row of that association. */
    public Place in(UUID row, String association) {
        return new Place(table, column, row, association);
    }
}
