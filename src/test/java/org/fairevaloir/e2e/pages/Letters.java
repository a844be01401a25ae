package org.fairevaloir.e2e.pages;

import com.microsoft.playwright.Page;

/** The coordinator's letters, from {@code letters/draft.xhtml} to what is issued. */
public final class Letters {
    private final Person coordinator;

    public Letters(Person coordinator) {
        this.coordinator = coordinator;
    }

    /** Begins a letter from the template of the commitments, dated and addressed like the one of 2015. */
    public Letters draft() {
        coordinator.open("/letters/draft.xhtml");
        Page page = coordinator.page();
        page.locator("[id='form:template']").selectOption("commitments_fr");
        page.locator("[id='form:recipient']").selectOption("CAZENEUVE");
        page.locator("[id='form:date']").fill("2015-04-21");
        page.locator("[id='form:draft']").click();
        page.waitForURL("**/letters/write.xhtml?*");
        return this;
    }

    /** Signs the letter that is open: from here on it can't be changed. */
    public void issue() {
        coordinator.page().locator("[id='form:confirmed']").check();
        coordinator.page().locator("[id='form:issue']").click();
        coordinator.page().waitForURL("**/letters/letter.xhtml?*");
    }
}
