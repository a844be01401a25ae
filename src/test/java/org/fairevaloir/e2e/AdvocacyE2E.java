package org.fairevaloir.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.fairevaloir.e2e.pages.Editions;
import org.fairevaloir.e2e.pages.Letters;
import org.fairevaloir.e2e.pages.Person;
import org.fairevaloir.letters.ReferenceLetter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** From what a minister promised and what an edition shows to the letter that its addressees read. */
class AdvocacyE2E extends InBrowser {
    private static Person coordinator;
    private static Page page;

    @BeforeAll
    static void signIn() throws InterruptedException {
        coordinator = signedIn("coordination");
        page = coordinator.page();
    }

    private static Locator field(String name) {
        return page.locator("[id='form:" + name + "']");
    }

    @Test
    void the_circular_of_2014_reads_overdue_by_111_days_on_the_day_of_the_letter() {
        coordinator.open("/commitments/list.xhtml?asOf=2015-04-21");
        assertThat(page.locator("main tr", new Page.LocatorOptions().setHasText("Circulaire aux préfets")))
                .containsText("en retard, 111 jours");
    }

    @Test
    void what_is_promised_at_a_meeting_is_registered_followed_and_overdue_in_the_end() {
        coordinator.open("/commitments/meeting.xhtml");
        field("heldOn").fill("2016-03-01");
        field("kind").selectOption("MEETING");
        field("subject").fill("Référents traite dans les préfectures");
        field("ourParticipants").fill("La coordination du Collectif");
        page.locator("input[name='form:theirParticipants'][value='CAZENEUVE']").check();
        field("save").click();
        assertThat(coordinator.notice()).containsText("enregistrée");

        coordinator.open("/commitments/register.xhtml");
        field("title").fill("Un référent par préfecture");
        field("save").click();
        assertThat(coordinator.notice()).containsText("points à corriger");
        assertThat(field("title")).hasValue("Un référent par préfecture");
        assertThat(field("maker")).hasAttribute("aria-invalid", "true");
        assertThat(field("maker")).hasAttribute("aria-describedby", "form:makerHint form:makerMessage");
        field("text").fill("Nommer un référent traite dans chaque préfecture.");
        field("maker").selectOption("CAZENEUVE");
        field("ministry").selectOption("INTERIOR");
        field("kind").selectOption("ACTION");
        field("madeOn").fill("2016-03-01");
        field("source").selectOption("MEETING");
        field("dueBasis").selectOption("ORIGINAL");
        field("dueOn").fill("2016-06-30");
        field("save").click();
        page.waitForURL("**/commitments/commitment.xhtml?*");
        assertThat(page.locator("main")).containsText("en retard");

        field("kind").selectOption("REMINDED");
        field("happenedOn").fill("2016-09-01");
        field("text").fill("Rappel envoyé par courrier (exemple)");
        field("save").click();
        assertThat(page.locator("#events")).containsText("Rappel envoyé par courrier");
    }

    @Test
    void the_letter_of_2015_is_issued_sent_and_read_as_it_was_written() throws Exception {
        new Letters(coordinator).draft().issue();
        assertThat(ReferenceLetter.lines(page.locator("section .pre").first().innerText()))
                .containsExactlyElementsOf(ReferenceLetter.lines());
        String address = page.url().replaceAll("^https?://[^/]+", "");
        assertThat(pdf()).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        try (Person observer = signedIn("miprof")) {
            assertThat(observer.open(address).status()).as("not sent yet").isEqualTo(404);
            new Letters(coordinator).send();
            assertThat(observer.open(address).status()).isEqualTo(200);
            assertThat(observer.page().locator("section .pre").first()).containsText("Monsieur le Ministre");
            observer.open("/letters/list.xhtml");
            assertThat(observer.page().locator("main tbody")).containsText("Bernard Cazeneuve");
        }
    }

    @Test
    void a_figure_is_picked_from_an_edition_and_stands_in_the_letter_with_its_source() {
        new Editions(coordinator).compileAndPublish();
        assertThat(coordinator.notice()).containsText("publiée");
        new Letters(coordinator).draft("figures_fr");
        field("target").selectOption("1");
        Locator first = page.locator("#figures [id$=':cite']").first();
        String shown = first.inputValue();
        first.click();
        assertThat(field("paragraphs:1:text")).hasValue(java.util.regex.Pattern.compile(".*\\{figure:1}.*"));
        new Letters(coordinator).issue();

        String number = shown.replaceAll("\\D", "");
        assertThat(number).isNotEmpty();
        assertThat(page.locator("section .pre").first().innerText().replaceAll("[\\u00a0\\u202f]", ""))
                .contains(number);
        assertThat(page.locator("section", new Page.LocatorOptions().setHas(page.locator("#proof-title"))))
                .containsText("Édition");
    }

    @Test
    void an_edition_is_taken_along_as_a_spreadsheet_whole() throws IOException {
        new Editions(coordinator).compileAndPublish();
        Download file =
                page.waitForDownload(() -> page.locator("a[href*='file=csv']").click());
        List<String> lines = Files.readAllLines(file.path());
        long published = page.locator("section.panel td.number").allInnerTexts().stream()
                .filter(figure -> figure.startsWith("≥"))
                .count();

        assertThat(file.suggestedFilename()).endsWith(".csv");
        assertThat(lines.get(0)).startsWith("\uFEFF");
        assertThat(published).isPositive();
        assertThat(lines.size() - 1L)
                .as("all periods, of which the page shows one")
                .isGreaterThanOrEqualTo(published);
        assertThat(lines).allSatisfy(line -> assertThat(line.split(";")).hasSize(5));
    }

    private static byte[] pdf() throws IOException {
        Download file = page.waitForDownload(
                () -> page.locator("a[href*='/letters/pdf.xhtml']").click());
        assertThat(file.suggestedFilename()).endsWith(".pdf");
        return Files.readAllBytes(file.path());
    }
}
