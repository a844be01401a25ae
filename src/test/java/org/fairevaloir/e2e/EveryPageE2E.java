package org.fairevaloir.e2e;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOnlyOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.fairevaloir.access.AccessPolicy;
import org.fairevaloir.access.PagePolicy;
import org.fairevaloir.access.Role;
import org.fairevaloir.e2e.pages.CaseForm;
import org.fairevaloir.e2e.pages.Person;
import org.fairevaloir.testing.Platform;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page that a role may see: usable by everybody, on a phone too, quiet in the browser, with its headers. */
class EveryPageE2E extends InBrowser {
    private static final int DESKTOP = 1280;
    private static final int PHONE = 360;

    /** Tables of which a part is out of sight; cross tables are read along their rows, so they may be. */
    private static final String WIDE_TABLES =
            "[...document.querySelectorAll('.scroll > table:not(.counts):not(.cross):not(#figures)')]"
                    + ".filter(table => table.offsetWidth > table.parentElement.clientWidth)"
                    + ".map(table => table.id || table.innerText.slice(0, 40))";

    /** No pages but files. */
    private static final Set<String> FILES = Set.of(
            "/letters/pdf.xhtml",
            "/cases/file.xhtml",
            "/cases/shared-file.xhtml",
            "/cases/template.xhtml",
            "/cases/progress.xhtml");

    /** What pages with an id, or with more than one look, are asked for; the others have no query. */
    private static final Map<String, List<String>> QUERIES = Map.ofEntries(
            entry("/cases/case.xhtml", List.of("?id={case}", "?id={returned}", "?id={validated}")),
            entry("/cases/log.xhtml", List.of("", "?id={draft}", "?id={returned}", "?id={validated}")),
            entry("/cases/details.xhtml", List.of("?id={draft}", "?id={returned}", "?id={validated}")),
            entry("/cases/lift.xhtml", List.of("?id={draft}", "?id={validated}")),
            entry("/cases/history.xhtml", List.of("?id={validated}")),
            entry("/cases/files.xhtml", List.of("?id={draft}")),
            entry("/cases/batch.xhtml", List.of("?id={batch}")),
            entry(
                    "/cases/list.xhtml",
                    List.of(
                            "",
                            "?department=976&right=R_INTERP&from=2020-01-01&to=2020-01-02",
                            "?status=DRAFT,VALIDATED&columns=right,firstContactMonth")),
            entry("/statistics/explore.xhtml", List.of("", "?rows=right&columns=ministry", "?rows=nothing")),
            entry("/statistics/edition.xhtml", List.of("?id={edition}")),
            entry("/commitments/commitment.xhtml", List.of("?id={commitment}")),
            entry("/letters/letter.xhtml", List.of("?id={sent-letter}")),
            entry("/letters/write.xhtml", List.of("?id={letter-draft}")),
            entry("/cases/person.xhtml", List.of("?id={draft}", "?id={case}")),
            entry("/cases/shares.xhtml", List.of("", "?case={case}")),
            entry("/cases/shared.xhtml", List.of("?id={share}")));

    private static Samples samples;

    @BeforeAll
    static void open() throws Exception {
        samples = Samples.of(browser);
    }

    @ParameterizedTest
    @CsvSource({"MEMBER, horslarue", "COORDINATOR, coordination", "OBSERVER, miprof"})
    void a_role_s_pages_are_accessible_fit_a_phone_and_carry_their_headers(Role role, String username)
            throws InterruptedException {
        try (Person person = Person.signedIn(browser, username)) {
            SoftAssertions all = new SoftAssertions();
            List<String> addresses = addresses(role).toList();
            assertThat(addresses).hasSizeGreaterThan(2);
            for (String address : addresses) {
                Response answer = person.open(samples.in(address));
                all.assertThat(answer.status()).as(address).isEqualTo(200);
                all.assertThat(faults(person.page())).as(address).isEmpty();
            }
            all.assertThat(person.complaints())
                    .as("what the browser complained about")
                    .isEmpty();
            all.assertThat(person.answers()).hasSizeGreaterThan(addresses.size());
            person.answers()
                    .forEach(answer -> all.assertThat(missingHeaders(answer))
                            .as(answer.url())
                            .isEmpty());
            all.assertAll();
        }
    }

    @Test
    void refusals_are_as_accessible_as_what_they_refuse() throws InterruptedException {
        try (Person member = Person.signedIn(browser, "horslarue")) {
            member.open("/cases/log.xhtml");
            new CaseForm(member.page()).submit();
            member.notice().locator("li").first().waitFor();
            assertThat(faults(member.page())).isEmpty();
            assertThat(member.complaints()).isEmpty();

            Response unknown = member.open("/no/such/page.xhtml");
            assertThat(unknown.status()).isEqualTo(404);
            assertThat(faults(member.page())).isEmpty();
            assertThat(missingHeaders(unknown)).isEmpty();
        }
    }

    @Test
    void a_page_with_faults_is_noticed() {
        Page page = browser.newPage();
        page.setContent("<html><body><div style='width: 2000px'>large</div><img src='data:,'></body></html>");
        assertThat(faults(page))
                .anyMatch(fault -> fault.contains("image-alt"))
                .anyMatch(fault -> fault.contains("sideways"));
        page.close();
    }

    private static Stream<String> addresses(Role role) {
        return PagePolicy.pages().entrySet().stream()
                .filter(page -> AccessPolicy.permits(role, page.getValue()))
                .filter(page -> !FILES.contains(page.getKey()))
                .map(Map.Entry::getKey)
                .sorted()
                .flatMap(
                        page -> QUERIES.getOrDefault(page, List.of("")).stream().map(query -> page + query));
    }

    private static List<String> faults(Page page) {
        List<String> faults = new ArrayList<>();
        for (int width : new int[] {DESKTOP, PHONE}) {
            page.setViewportSize(width, 800);
            int content = (int) page.evaluate("document.documentElement.scrollWidth");
            if (content > width) {
                faults.add(width + ": scrolls sideways to " + content);
            }
            if (width == PHONE) {
                ((List<?>) page.evaluate(WIDE_TABLES)).forEach(table -> faults.add("its table scrolls: " + table));
            }
            // "Legacy" only leaves out a second page that would put the results of several frames together: ours have
            // none.
            new AxeBuilder(page)
                    .options(accessibility())
                    .setLegacyMode(true)
                    .analyze()
                    .getViolations()
                    .forEach(rule -> rule.getNodes()
                            .forEach(node -> faults.add(width + ": " + rule.getId() + " at " + where(node))));
        }
        return faults;
    }

    /** All rules of WCAG 2.2 A and AA; what is well or does not apply is counted, not told node by node. */
    private static AxeRunOptions accessibility() {
        AxeRunOnlyOptions rules = new AxeRunOnlyOptions();
        rules.setType("tag");
        rules.setValues(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"));
        AxeRunOptions options = new AxeRunOptions();
        options.setRunOnly(rules);
        options.setResultTypes(List.of("violations"));
        return options;
    }

    private static String where(CheckedNode node) {
        return node.getTarget() + " " + node.getHtml();
    }

    private static List<String> missingHeaders(Response answer) {
        Map<String, String> sent = answer.headers();
        List<String> missing = new ArrayList<>();
        if (!answer.url().startsWith(Platform.url())) {
            missing.add("asked elsewhere than at the platform");
        }
        Map.of(
                        "content-security-policy", "default-src 'none'",
                        "x-content-type-options", "nosniff",
                        "x-frame-options", "DENY",
                        "referrer-policy", "no-referrer",
                        "cross-origin-opener-policy", "same-origin",
                        "permissions-policy", "camera=()",
                        "cache-control", answer.url().contains("jakarta.faces.resource") ? "max-age" : "no-store")
                .forEach((name, value) -> {
                    if (!sent.getOrDefault(name, "").contains(value)) {
                        missing.add(name + ": " + sent.get(name));
                    }
                });
        return missing;
    }
}
