package org.fairevaloir.e2e.pages;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fairevaloir.testing.Platform;

/** Somebody signed in, in a browser window of their own. */
public final class Person implements AutoCloseable {
    /** By user name: what the last window of that person was signed in with. */
    private static final Map<String, String> COOKIES = new HashMap<>();

    private static final String NO_COOKIES = "{}";

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private final List<Response> answers = new ArrayList<>();

    private Person(BrowserContext context) {
        this.context = context;
        this.page = context.newPage();
    }

    /**
     * Arrives at the start page: with the cookies of an earlier window of the same person where that session lives yet,
     * else by signing in on Keycloak's own page, with the one-time code where it asks for one.
     */
    public static Person signedIn(Browser browser, String username) throws InterruptedException {
        Person person = new Person(browser.newContext(new Browser.NewContextOptions()
                .setLocale("fr-FR")
                .setViewportSize(1280, 800)
                .setStorageState(COOKIES.getOrDefault(username, NO_COOKIES))));
        Page page = person.page;
        page.navigate(Platform.url() + "/");
        if (!page.url().startsWith(Platform.url())) {
            person.signIn(username);
        }
        COOKIES.put(username, person.context.storageState());
        person.listen();
        return person;
    }

    private void signIn(String username) throws InterruptedException {
        page.locator("#username").fill(username);
        page.locator("#password").fill(Platform.password());
        page.locator("#kc-login").click();
        if (page.locator("#otp").isVisible()) {
            page.locator("#otp").fill(Platform.coordinatorCode());
            page.locator("#kc-login").click();
        }
        page.waitForURL(url -> url.startsWith(Platform.url() + "/"));
    }

    /** From here on: not Keycloak's pages, only ours. */
    private void listen() {
        page.onConsoleMessage(message -> {
            if (List.of("error", "warning").contains(message.type())) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
        page.onResponse(answers::add);
    }

    /** Goes to an address of the platform, such as {@code /cases/list.xhtml}; the answer to read its status and body. */
    public Response open(String address) {
        return page.navigate(Platform.url() + address);
    }

    /** A second window of the same person. */
    public Page secondWindow(String address) {
        Page second = context.newPage();
        second.navigate(Platform.url() + address);
        return second;
    }

    public Page page() {
        return page;
    }

    /** What the page says at its top after a click. */
    public Locator notice() {
        return page.locator("#notices");
    }

    public Locator title() {
        return page.locator("h1");
    }

    /** What the browser complained about since sign-in: scripts that fail, what the content security policy refuses. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** Every answer since sign-in: pages, style sheets, scripts. */
    public List<Response> answers() {
        return List.copyOf(answers);
    }

    /** A picture for the README, of the size of the window. */
    public void photograph(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "images", name + ".png")));
    }

    @Override
    public void close() {
        context.close();
    }
}
