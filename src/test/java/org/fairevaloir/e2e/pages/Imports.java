package org.fairevaloir.e2e.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Path;
import org.fairevaloir.imports.MadeTable;

/** Tables of cases: {@code cases/import.xhtml} and {@code cases/batch.xhtml}. */
public final class Imports {
    private final Person person;
    private final Page page;

    public Imports(Person person) {
        this.person = person;
        this.page = person.page();
    }

    /** Sends a table and arrives at its preview. */
    public Imports preview(MadeTable table) {
        person.open("/cases/import.xhtml");
        send("cas.csv", table.csv());
        page.waitForURL(url -> url.contains("/cases/batch.xhtml"));
        return this;
    }

    /** Sends a file from the page where that is done, whatever comes of it. */
    public Imports send(String name, byte[] file) {
        page.locator("[id='form:file']").setInputFiles(new FilePayload(name, "application/octet-stream", file));
        page.locator("[id='form:preview']").click();
        return this;
    }

    /** The same with a file of the disk: a long one is not carried through the test's own memory. */
    public Imports send(Path file) {
        page.locator("[id='form:file']").setInputFiles(file);
        page.locator("[id='form:preview']").click();
        return this;
    }

    /** What was counted: in the preview, and when all is done. */
    public Locator counts() {
        return page.locator("#counts");
    }

    /** What is told row by row. */
    public Locator findings() {
        return page.locator("#findings tbody tr");
    }

    public Imports wish(String what) {
        page.locator("[id='form:" + what + "']").check();
        return this;
    }

    /** Starts, gives up or undoes. */
    public Imports press(String button) {
        page.locator("[id='form:" + button + "']").click();
        return this;
    }
}
