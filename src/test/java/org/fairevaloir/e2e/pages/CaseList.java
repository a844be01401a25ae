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

    /** The fields to filter by are folded. */
    public CaseList unfold() {
        if (page.locator("details.filters[open]").count() == 0) {
            page.locator("details.filters > summary").click();
        }
        return this;
    }

    public CaseList filter(String field, String code) {
        unfold();
        page.locator("[id='filters:" + field + "']").selectOption(code);
        page.locator("[id='filters:filter']").click();
        page.waitForLoadState(LoadState.LOAD);
        return this;
    }

    /** Ticks states beside those that are ticked already. */
    public CaseList tick(String... states) {
        unfold();
        Locator choices = page.locator("details.many").first();
        if (choices.getAttribute("open") == null) {
            choices.locator("summary").click();
        }
        for (String state : states) {
            choices.locator("input[value='" + state + "']").check();
        }
        page.locator("[id='filters:filter']").click();
        page.waitForLoadState(LoadState.LOAD);
        return this;
    }

    /** The filters that are on, in words. */
    public List<String> chips() {
        return page.locator("#chips a[href*='list.xhtml'] [aria-hidden]")
                .locator("..")
                .allInnerTexts();
    }

    /** Takes the first filter away. */
    public CaseList removeFirst() {
        page.locator("#chips a").first().click();
        page.waitForLoadState(LoadState.LOAD);
        return this;
    }

    public CaseList nextPage() {
        page.locator("nav.pager a").last().click();
        return this;
    }
}
