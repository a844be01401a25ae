package org.fairevaloir.e2e.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The coordinator's exact counts: {@code statistics/explore.xhtml}. */
public final class Explore {
    private final Person coordinator;

    public Explore(Person coordinator) {
        this.coordinator = coordinator;
    }

    /** How many people one row of an answer counts; the question is asked in the address, as a bookmark would. */
    public int count(String question, String row) {
        coordinator.open("/statistics/explore.xhtml?" + question);
        Page page = coordinator.page();
        Locator cell = page.locator("#answer tbody tr")
                .filter(new Locator.FilterOptions().setHas(page.locator("th:text-is(\"" + row + "\")")))
                .locator("td");
        return cell.count() == 0
                ? 0
                : Figures.in(cell.first()
                        .evaluate("cell => cell.firstChild.textContent")
                        .toString());
    }
}
