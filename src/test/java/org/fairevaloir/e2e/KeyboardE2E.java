package org.fairevaloir.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.fairevaloir.e2e.pages.CaseList;
import org.fairevaloir.e2e.pages.CaseSheet;
import org.fairevaloir.e2e.pages.Keys;
import org.fairevaloir.e2e.pages.LoggedCase;
import org.fairevaloir.e2e.pages.Person;
import org.fairevaloir.imports.MadeTable;
import org.fairevaloir.shared.Clocks;
import org.fairevaloir.shared.Words;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The form of a case and everything that comes after it, by keys alone: on a telephone with a keyboard, and on a desk. */
class KeyboardE2E extends InBrowser {
    /** Past all the facts of a case. */
    private static final String TO_ANSWER = "a[href='#answer-title']";

    private static Person member;
    private static Person other;
    private static Person coordinator;

    @BeforeAll
    static void signIn() throws InterruptedException {
        member = signedIn("horslarue");
        other = signedIn("amicaledunid");
        coordinator = signedIn("coordination");
    }

    private static Keys keysOf(Person person, int width, int height) {
        person.page().setViewportSize(width, height);
        return new Keys(person.page());
    }

    private static void tell(String journey, int width, Keys... hands) {
        System.out.println(journey + " at " + width + " px took "
                + String.join(", then ", List.of(hands).stream().map(Keys::told).toList()) + ".");
    }

    @ParameterizedTest
    @CsvSource({"360, 740", "1280, 800"})
    void a_case_is_logged_completed_and_its_blockage_lifted(int width, int height) {
        Page page = member.page();
        Keys keys = keysOf(member, width, height);
        member.open("/cases/list.xhtml");
        keys.press("main .toolbar a[href$='/cases/log.xhtml']");
        aBlockage(keys);
        aPerson(keys);
        keys.press("[id='form:submit']");
        assertThat(member.notice()).containsText("transmise");
        int toLog = keys.interactions();
        assertThat(new CaseSheet(page).text())
                .contains("Refus explicite", "Préfecture de police", "Audition sans interprète.", "Nigeria", "Hôtel");
        String id = page.url().replaceAll(".*id=", "");
        coordinator.open("/cases/case.xhtml?id=" + id);
        new CaseSheet(coordinator.page()).validate();
        assertThat(coordinator.notice()).containsText("validée");

        page.reload();
        keys.press("main a[href*='details']")
                .type("[id='form:blockages:0:legalDeadline']", aDayThatReadsTheSameInEveryOrder())
                .press("[id='form:blockages:0:addAction']")
                .search("[id='form:blockages:0:actions:0:type-search']", "avocat")
                .type("[id='form:blockages:0:actions:0:date']", "01012026")
                .type("[id='form:blockages:0:actions:0:result']", "En attente")
                .open("details.many:has([name='form:control']) summary")
                .tick("input[name='form:control'][value='DEBT']")
                .press("[id='form:save']");
        assertThat(member.notice()).containsText("attend la coordination");

        member.open("/cases/list.xhtml?status=VALIDATED");
        keys.press("#cases a[href*='lift'][href*='" + id + "']").press("[id='form:open:0:by:2:lift']");
        assertThat(member.notice()).containsText("C’est noté");
        member.open("/cases/case.xhtml?id=" + id);
        assertThat(page.locator("section[aria-labelledby='waiting-title']"))
                .containsText(Pattern.compile("Avocat.*Un juge|Un juge.*Avocat", Pattern.DOTALL));

        tell("A case logged (in " + toLog + "), completed and lifted", width, keys);
        assertThat(toLog).isLessThanOrEqualTo(40);
        assertThat(keys.interactions() - toLog).isLessThanOrEqualTo(12);
    }

    private static void aBlockage(Keys keys) {
        keys.search("[id='form:blockages:0:right-search']", "interp")
                .type("[id='form:blockages:0:obstacle-search']", "refus")
                .down("[id='form:blockages:0:obstacle-search']")
                .open("[id='form:blockages:0:obstacle-search']")
                .search("[id='form:blockages:0:authorityType-search']", "prefecture de pol")
                .search("[id='form:blockages:0:department-search']", "75")
                .type("[id='form:blockages:0:description']", "Audition sans interprète.");
    }

    private static void aPerson(Keys keys) {
        keys.search("[id='form:exploitationForm-search']", "sexuelle")
                .down("[id='form:gender']")
                .search("[id='form:ageBand-search']", "18")
                .search("[id='form:nationality-search']", "nigeria")
                .search("[id='form:department-search']", "75")
                .type("[id='form:supportStatus']", "Acc")
                .down("[id='form:consent']")
                .type("[id='form:traffickingStatus']", "Pré")
                .search("[id='form:identifiedBy-search']", "association")
                .type("[id='form:exploitedIn']", "France")
                .search("[id='form:residenceStatus-search']", "sans titre")
                .type("[id='form:complaint']", "Non s")
                .search("[id='form:housing-search']", "hotel");
    }

    @ParameterizedTest
    @CsvSource({"360, 740", "1280, 800"})
    void a_table_is_imported_and_taken_back(int width, int height) {
        Page page = member.page();
        Keys keys = keysOf(member, width, height);
        member.open("/cases/list.xhtml");
        keys.press("main .toolbar a[href*='import']");
        page.waitForDownload(() -> keys.open("a[href$='format=XLSX']"));
        MadeTable table = new MadeTable()
                .with("K-1-" + width, "narrative", "suite " + width)
                .with("K-2-" + width, "narrative", "suite " + width, "gender", "X");
        // A window of the system, which no page may drive: the file is there, and Tab comes to where it is chosen.
        keys.to("[id='form:file']").setInputFiles(new FilePayload("cas.csv", "text/csv", table.csv()));
        keys.press("[id='form:preview']");
        assertThat(page.locator("#counts")).containsText("1 situation est prête");
        assertThat(page.locator("#findings")).containsText("n’est ni un code ni un libellé");
        keys.press("[id='form:start']");
        assertThat(page.locator("#counts")).containsText("1 situation importée", patience());
        keys.press("[id='form:undo']");
        assertThat(page.locator("#counts")).containsText("1 situation supprimée", patience());

        tell("An import that is taken back", width, keys);
        assertThat(keys.interactions()).isLessThanOrEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource({"360, 740", "1280, 800"})
    void a_case_goes_there_and_back_and_is_validated(int width, int height) {
        String id = LoggedCase.draft(member, "Aucun interprète").submitted();
        Page desk = coordinator.page();
        Page page = member.page();
        Keys reviewer = keysOf(coordinator, width, height);
        Keys author = keysOf(member, width, height);

        coordinator.open("/cases/queue.xhtml");
        reviewer.press("#queue a[href*='" + id + "']").open(TO_ANSWER).press("[id='form:take']");
        assertThat(coordinator.notice()).containsText("48 heures");
        reviewer.press("a.aside[href*='about=gender']");
        assertThat(desk.locator("[id='form:about']")).hasValue("gender");
        reviewer.type("[id='form:remark']", "Est-ce sûr ?").press("[id='form:giveBack']");
        assertThat(coordinator.notice()).containsText("renvoyée");

        member.open("/cases/list.xhtml?status=RETURNED");
        author.press("#cases a[href*='" + id + "']");
        assertThat(page.locator("dd .said")).containsText("Est-ce sûr ?");
        author.open(TO_ANSWER).type("[id='form:remark']", "Oui, elle l’a dit.").press("[id='form:comment']");
        assertThat(member.notice()).containsText("Message envoyé");
        author.press("a.button.primary[href*='log']")
                .type("[id='form:blockages:0:description']", "Aucun interprète au guichet des étrangers")
                .press("[id='form:submit']");
        assertThat(member.notice()).containsText("transmise");

        coordinator.open("/cases/queue.xhtml");
        reviewer.press("#queue a[href*='" + id + "']").open(TO_ANSWER).press("[id='form:take']");
        assertThat(desk.locator("#thread")).containsText("Oui, elle l’a dit.");
        reviewer.open(TO_ANSWER).press("[id='form:validate']");
        assertThat(coordinator.notice()).containsText("validée");

        tell("A case returned, corrected and validated", width, reviewer, author);
        assertThat(reviewer.interactions()).isLessThanOrEqualTo(11);
        assertThat(author.interactions()).isLessThanOrEqualTo(7);
    }

    @ParameterizedTest
    @CsvSource({"360, 740", "1280, 800"})
    void a_case_is_offered_accepted_read_and_taken_back(int width, int height) {
        String id =
                LoggedCase.draft(member, "Hébergement refusé").agreedToSharing().submitted();
        Keys owner = keysOf(member, width, height);
        Keys reader = keysOf(other, width, height);

        member.open("/cases/case.xhtml?id=" + id);
        owner.press("a[href*='shares.xhtml?case=']")
                .type("[id='form:kind']", "Partage")
                .type("[id='form:recipient']", "Amicale du Nid")
                .type("[id='form:purpose']", "Héber")
                .type("[id='form:endsOn']", aDayThatReadsTheSameInEveryOrder())
                .press("[id='form:propose']");
        assertThat(member.notice()).containsText("attend l’autre association");

        other.open("/cases/shares.xhtml");
        reader.press("[id^='incoming:rows:'][id$=':accept']");
        assertThat(other.notice()).containsText("C’est accepté");
        reader.press("#incoming a[href*='shared.xhtml']");
        assertThat(other.page().locator("main")).containsText("Hébergement refusé");
        String shared = other.page().url();

        owner.press("[id^='outgoing:rows:'][id$=':revoke']");
        assertThat(member.notice()).containsText("C’est retiré");
        assertThat(other.page().navigate(shared).status()).isEqualTo(404);

        tell("A share offered, accepted, read and taken back", width, owner, reader);
        assertThat(owner.interactions()).isLessThanOrEqualTo(7);
        assertThat(reader.interactions()).isLessThanOrEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"360, 740", "1280, 800"})
    void a_list_is_filtered_saved_and_turned_over(int width, int height) {
        Page page = coordinator.page();
        Keys keys = keysOf(coordinator, width, height);
        CaseList list = new CaseList(page);
        coordinator.open("/cases/list.xhtml");
        int all = list.total();
        keys.open("details.filters > summary")
                .open("details.many:has(input[value='VALIDATED']) summary")
                .tick("input[name='filters:status'][value='VALIDATED']")
                .tick("input[name='filters:status'][value='CLOSED']")
                .type("[id='filters:ageGroup']", "18")
                .open("details.many:has(input[value='department']) summary")
                .tick("input[name='filters:columns'][value='department']")
                .press("[id='filters:filter']");
        assertThat(list.total()).isLessThan(all);
        assertThat(list.states())
                .isNotEmpty()
                .allMatch(state -> List.of("Validée", "Close").contains(state));
        assertThat(page.url()).contains("ageGroup=A18_34").contains("VALIDATED").contains("columns=");
        int filtered = list.total();
        List<String> first = list.references();
        keys.press("nav.pager a[rel='next']");
        assertThat(list.references()).isNotEmpty().doesNotContainAnyElementsOf(first);
        assertThat(list.total()).as("the filter goes along").isEqualTo(filtered);

        String name = "Clavier " + Words.unique();
        keys.open("[id='form'] summary").type("[id='form:filterName']", name).press("[id='form:saveFilter']");
        assertThat(coordinator.notice()).containsText("enregistrés");
        coordinator.open("/cases/list.xhtml");
        keys.press("#savedFilters a:has-text('" + name + "')");
        assertThat(list.total()).isEqualTo(filtered);

        tell("A list filtered, turned over, saved and found again", width, keys);
        assertThat(keys.interactions()).isLessThanOrEqualTo(13);
    }

    /** In the next 40 days there is one on which day and month have the same number: 12 December, 01 January. */
    private static String aDayThatReadsTheSameInEveryOrder() {
        LocalDate today = LocalDate.now(Clock.system(Clocks.PARIS));
        return IntStream.rangeClosed(1, 40)
                .mapToObj(today::plusDays)
                .filter(day -> day.getDayOfMonth() == day.getMonthValue())
                .findFirst()
                .orElseThrow()
                .format(DateTimeFormatter.ofPattern("MMddyyyy"));
    }

    private static LocatorAssertions.ContainsTextOptions patience() {
        return new LocatorAssertions.ContainsTextOptions().setTimeout(30_000);
    }
}
