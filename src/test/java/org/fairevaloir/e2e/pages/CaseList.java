package org.fairevaloir.e2e.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.List;

/** The list of the cases in one's scope: {@code cases/list.xhtml}. */
public final class CaseList {
    private final Page page;

    public CaseList(Page page) {
        this.page = page;
    }

    public List<String> references() {
        return page.locator("#cases tbody th").allInnerTexts();
    }

    public List<String> states() {
        return page.locator("#cases tbody .badge").allInnerTexts();
    }

    /** How many the sentence above the table tells. */
    public int total() {
        return Figures.in(page.locator("main > [role=status]").innerText());
    }

    public CaseList filter(String field, String code) {
        page.locator("[id='form:" + field + "']").selectOption(code);
        page.locator("[id='form:filter']").click();
        page.waitForLoadState(LoadState.LOAD);
        return this;
    }

    /** Ticks states beside those that are ticked already. */
    public CaseList tick(String... states) {
        Locator choices = page.locator("details.many").first();
        if (choices.getAttribute("open") == null) {
            choices.locator("summary").click();
        }
        for (String state : states) {
            choices.locator("input[value='" + state + "']").check();
        }
        page.locator("[id='form:filter']").click();
        page.waitForLoadState(LoadState.LOAD);
        return this;
    }

    public CaseList nextPage() {
        page.locator("nav.pager a").last().click();
        return this;
    }
}
