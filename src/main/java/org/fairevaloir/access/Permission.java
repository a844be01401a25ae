package org.fairevaloir.access;

/** What can be permitted: one verb for each family of use cases. Who has it is written in {@link AccessPolicy}. */
public enum Permission {
    SEE_OWN_TASKS,
    READ_CODE_LISTS,
    LIST_CASES,
    READ_CASE,
    LOG_CASE,
    IMPORT_CASES,
    READ_PRIVATE_NOTE,
    DISCUSS_CASE,
    SHARE_CASE,
    REVIEW_CASE,
    ERASE_CASE,
    SEARCH_TEXTS,
    EXPORT_CASES,
    LINK_CASES,
    EXPLORE_STATISTICS,
    COMPILE_EDITION,
    PUBLISH_EDITION,
    READ_EDITIONS,
    READ_COMMITMENTS,
    REGISTER_COMMITMENT,
    READ_LETTERS,
    WRITE_LETTER,
    ISSUE_LETTER,
    READ_JOURNAL
}
