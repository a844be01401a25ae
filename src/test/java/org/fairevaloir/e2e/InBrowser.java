package org.fairevaloir.e2e;

import com.microsoft.playwright.Browser;
import org.fairevaloir.e2e.pages.Person;
import org.fairevaloir.testing.Browsers;
import org.junit.jupiter.api.BeforeAll;

/** The one browser of all tests; who uses it, each class says. */
abstract class InBrowser {
    static Browser browser;

    @BeforeAll
    static void launch() {
        browser = Browsers.ofAllTests();
    }

    /** In a window of their own. */
    static Person signedIn(String username) throws InterruptedException {
        return Person.signedIn(browser, username);
    }
}
