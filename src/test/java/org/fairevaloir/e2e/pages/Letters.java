package org.fairevaloir.e2e.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.Clock;
import java.time.LocalDate;
import org.fairevaloir.shared.Clocks;

/** The coordinator's letters, from {@code letters/draft.xhtml} to what is issued. */
public final class Letters {
    private final Person coordinator;

    public Letters(Person coordinator) {
        this.coordinator = coordinator;
    }

    /** Begins a letter from the template of the commitments, dated and addressed like the one of 2015. */
    public Letters draft() {
        return draft("commitments_fr");
    }

    public Letters draft(String template) {
        coordinator.open("/letters/draft.xhtml");
        Page page = coordinator.page();
        page.locator("[id='form:template']").selectOption(template);
        page.locator("[id='form:recipient']").selectOption("CAZENEUVE");
        page.locator("[id='form:date']").fill("2015-04-21");
        page.locator("[id='form:draft']").click();
        page.waitForURL("**/letters/write.xhtml?*");
        return this;
    }

    /** Signs the letter that is open: from here on it can't be changed. */
    public Letters issue() {
        coordinator.page().locator("[id='form:confirmed']").check();
        coordinator.page().locator("[id='form:issue']").click();
        coordinator.page().waitForURL("**/letters/letter.xhtml?*");
        return this;
    }

    /** Notes that the letter that is open was posted today: from here on its addressees' observers read it. */
    public void send() {
        Page page = coordinator.page();
        page.locator("[id='form:sentOn']")
                .fill(LocalDate.now(Clock.system(Clocks.PARIS)).toString());
        page.locator("[id='form:channel']").selectOption("POST");
        page.locator("[id='form:send']").click();
        page.locator("[id='form:send']").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }
}
