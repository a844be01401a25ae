package org.fairevaloir.access;

import static org.fairevaloir.access.Permission.*;

import java.util.Map;
import java.util.Optional;

/** The table page × permission. A page that is not listed does not exist, for anybody. */
public final class PagePolicy {
    private static final Map<String, Permission> REQUIRED = Map.ofEntries(
            Map.entry("/index.xhtml", SEE_OWN_TASKS),
            Map.entry("/cases/list.xhtml", LIST_CASES),
            Map.entry("/cases/case.xhtml", READ_CASE),
            Map.entry("/cases/log.xhtml", LOG_CASE),
            Map.entry("/cases/details.xhtml", LOG_CASE),
            Map.entry("/cases/files.xhtml", LOG_CASE),
            Map.entry("/cases/file.xhtml", READ_CASE),
            Map.entry("/cases/lift.xhtml", LOG_CASE),
            Map.entry("/cases/history.xhtml", READ_CASE),
            Map.entry("/cases/owners.xhtml", LOG_CASE),
            Map.entry("/cases/import.xhtml", IMPORT_CASES),
            Map.entry("/cases/batch.xhtml", IMPORT_CASES),
            Map.entry("/cases/progress.xhtml", IMPORT_CASES),
            Map.entry("/cases/template.xhtml", IMPORT_CASES),
            Map.entry("/cases/person.xhtml", LOG_CASE),
            Map.entry("/cases/persons.xhtml", LINK_CASES),
            Map.entry("/cases/queue.xhtml", REVIEW_CASE),
            Map.entry("/cases/search.xhtml", SEARCH_TEXTS),
            Map.entry("/cases/export.xhtml", EXPORT_CASES),
            Map.entry("/cases/survey.xhtml", EXPORT_CASES),
            Map.entry("/cases/shares.xhtml", SHARE_CASE),
            Map.entry("/cases/shared.xhtml", SHARE_CASE),
            Map.entry("/cases/shared-file.xhtml", SHARE_CASE),
            Map.entry("/statistics/explore.xhtml", EXPLORE_STATISTICS),
            Map.entry("/statistics/editions.xhtml", READ_EDITIONS),
            Map.entry("/statistics/edition.xhtml", READ_EDITIONS),
            Map.entry("/commitments/list.xhtml", READ_COMMITMENTS),
            Map.entry("/commitments/commitment.xhtml", READ_COMMITMENTS),
            Map.entry("/commitments/register.xhtml", REGISTER_COMMITMENT),
            Map.entry("/commitments/meeting.xhtml", REGISTER_COMMITMENT),
            Map.entry("/letters/list.xhtml", READ_LETTERS),
            Map.entry("/letters/letter.xhtml", READ_LETTERS),
            Map.entry("/letters/pdf.xhtml", READ_LETTERS),
            Map.entry("/letters/draft.xhtml", WRITE_LETTER),
            Map.entry("/letters/write.xhtml", WRITE_LETTER),
            Map.entry("/programs/api.xhtml", SEE_OWN_TASKS),
            Map.entry("/audit/journal.xhtml", READ_JOURNAL));

    private PagePolicy() {}

    /** The permission that a page asks for; empty when there is no such page. */
    public static Optional<Permission> required(String path) {
        return Optional.ofNullable(REQUIRED.get(path));
    }

    /** All pages, for the test that walks them. */
    public static Map<String, Permission> pages() {
        return REQUIRED;
    }
}
