package org.fairevaloir.e2e.pages;

import com.microsoft.playwright.Page;

/** One case, opened to be read and answered: {@code cases/case.xhtml}. */
public final class CaseSheet {
    private final Page page;

    public CaseSheet(Page page) {
        this.page = page;
    }

    public String text() {
        return page.locator("main").innerText();
    }

    public void giveBack(String question) {
        take();
        page.locator("[id='form:remark']").fill(question);
        page.locator("[id='form:giveBack']").click();
    }

    /** The coordinator begins to read it; after that the answers are offered. */
    public void take() {
        page.locator("[id='form:take']").click();
    }

    public void validate() {
        take();
        page.locator("[id='form:validate']").click();
    }

    /** The member's way from reading to correcting. */
    public CaseForm correct() {
        page.locator("a.button.primary").click();
        return new CaseForm(page);
    }
}
