package org.fairevaloir.bench.goals;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.fairevaloir.bench.Goal;
import org.fairevaloir.bench.Report;
import org.fairevaloir.bench.Report.Row;
import org.fairevaloir.bench.Scene;
import org.fairevaloir.e2e.pages.Person;
import org.fairevaloir.testing.Browsers;
import org.fairevaloir.testing.Platform;

/** Goal 11: what the browser loads for the list of cases, when it comes for the first time and when it comes back. */
public final class PageWeight implements Goal {
    private static final double KIB = 1_024;

    @Override
    public String number() {
        return "11";
    }

    /** Requests that went to the server, and their bytes as they came over the line. */
    private record Load(long requests, double kib) {
        private String text() {
            return Report.text(kib) + " KiB, " + requests + " requests";
        }
    }

    @Override
    public void measure(Scene scene) throws Exception {
        // The browser is found on this machine: none is to be downloaded.
        var options = new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
        try (Playwright playwright = Playwright.create(options);
                Browser browser = Browsers.launch(playwright);
                Person member = Person.signedIn(browser, "horslarue")) {
            Page page = member.page();
            CDPSession session = page.context().newCDPSession(page);
            session.send("Network.enable");
            session.send("Network.clearBrowserCache");
            String list = Platform.url() + "/cases/list.xhtml";
            Load first = load(page, session, list);
            Load again = load(page, session, list);
            boolean light = first.kib() <= 350 && first.requests() <= 12;
            boolean lighter = again.kib() <= 10 && again.requests() <= 2;
            Report report = scene.report();
            report.add(new Row(
                    "11", "list of cases, first load", first.text(), "", "", "≤ 350 KiB, ≤ 12", Report.yes(light)));
            report.add(new Row(
                    "11", "list of cases, repeat load", again.text(), "", "", "≤ 10 KiB, ≤ 2", Report.yes(lighter)));
        }
    }

    private static Load load(Page page, CDPSession session, String address) {
        AtomicLong requests = new AtomicLong();
        AtomicLong bytes = new AtomicLong();
        page.navigate("about:blank");
        java.util.function.Consumer<JsonObject> loaded = event -> {
            long length = event.get("encodedDataLength").getAsLong();
            // What comes from the browser's own cache has no length.
            if (length > 0) {
                requests.incrementAndGet();
                bytes.addAndGet(length);
            }
        };
        session.on("Network.loadingFinished", loaded);
        page.navigate(address, new Page.NavigateOptions().setWaitUntil(WaitUntilState.NETWORKIDLE));
        session.off("Network.loadingFinished", loaded);
        return new Load(requests.get(), bytes.get() / KIB);
    }
}
