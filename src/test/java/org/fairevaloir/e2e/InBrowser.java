package org.fairevaloir.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import org.fairevaloir.e2e.pages.Person;
import org.fairevaloir.testing.Browsers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** One browser for the tests of a class; who uses it, each class says. */
abstract class InBrowser {
    static Browser browser;
    private static Playwright playwright;

    @BeforeAll
    static void launch() {
        playwright = Playwright.create();
        browser = Browsers.launch(playwright);
    }

    @AfterAll
    static void shutDown() {
        playwright.close();
    }

    /** In a window of their own. */
    static Person signedIn(String username) throws InterruptedException {
        return Person.signedIn(browser, username);
    }
}
