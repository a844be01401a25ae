package org.fairevaloir.audit.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.OptionalLong;
import org.fairevaloir.audit.ReadJournal;
import org.fairevaloir.audit.VerifyAudit;
import org.fairevaloir.audit.model.AuditEntry;
import org.fairevaloir.shared.Language;
import org.fairevaloir.shared.Notices;
import org.fairevaloir.shared.Slice;
import org.fairevaloir.shared.Texts;

/** The journal, newest first, and the button that checks it. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected is a proxy, which is serialisable
public class JournalPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int ROWS = 50;

    @Inject
    ReadJournal readJournal;

    @Inject
    VerifyAudit verifyAudit;

    @Inject
    Notices notices;

    @Inject
    Language language;

    private int page = 1;
    private long total;

    public List<AuditEntry.Content> getRows() {
        Slice<AuditEntry.Content> found = readJournal.read((page - 1) * ROWS, ROWS);
        total = found.total();
        return found.rows();
    }

    /** An act in words; its code where it has none, such as one that is no longer recorded. */
    public String action(AuditEntry.Content row) {
        return word("audit.action.", row.action());
    }

    public String role(AuditEntry.Content row) {
        return word("audit.role.", row.role());
    }

    private String word(String beginning, String code) {
        return Texts.find(language.getLocale(), beginning + code).orElse(code);
    }

    public void verify() {
        OptionalLong broken = verifyAudit.firstBroken();
        if (broken.isPresent()) {
            notices.warn("audit.journal.broken", broken.getAsLong());
        } else {
            notices.confirm("audit.journal.intact");
        }
    }

    public int getPages() {
        return (int) Math.max(1, (total + ROWS - 1) / ROWS);
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Math.max(1, Math.min(page, 1_000_000));
    }
}
