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
        page.locator("[id='form:question']").fill(question);
        page.locator("[id='form:giveBack']").click();
    }

    public void validate() {
        page.locator("[id='form:validate']").click();
    }

    /** The member's way from reading to correcting. */
    public CaseForm correct() {
        page.locator("a.button.primary").click();
        return new CaseForm(page);
    }
}
