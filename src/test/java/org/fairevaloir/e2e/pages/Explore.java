package org.fairevaloir.e2e.pages;

/** The coordinator's exact counts: {@code statistics/explore.xhtml}. */
public final class Explore {
    private final Person coordinator;

    public Explore(Person coordinator) {
        this.coordinator = coordinator;
    }

    /** How many people one answer counts, asked in the address as a bookmark would. */
    public int count(String question, String row) {
        coordinator.open("/statistics/explore.xhtml?" + question);
        return Figures.in(coordinator
                .page()
                .locator("#answer tbody tr")
                .filter(new com.microsoft.playwright.Locator.FilterOptions()
                        .setHas(coordinator.page().locator("th:text-is(\"" + row + "\")")))
                .locator("td")
                .first()
                .evaluate("cell => cell.firstChild.textContent")
                .toString());
    }
}
