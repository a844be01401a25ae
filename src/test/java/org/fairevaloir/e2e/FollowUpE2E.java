package org.fairevaloir.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.List;
import java.util.regex.Pattern;
import org.fairevaloir.e2e.pages.CaseForm;
import org.fairevaloir.e2e.pages.Person;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A case after it was validated, and the dialogue of its review, as the two sides live them. */
class FollowUpE2E extends InBrowser {
    private static Person member;
    private static Person coordinator;

    @BeforeAll
    static void signIn() throws Exception {
        member = signedIn("horslarue");
        coordinator = signedIn("coordination");
    }

    @Test
    void a_blockage_is_lifted_by_two_clicks_from_the_list_and_accepted_by_one() {
        Page page = member.page();
        String reference = oneWithAnOpenBlockage();
        member.open("/cases/list.xhtml?status=VALIDATED");
        Locator row = page.locator("#cases tbody tr", new Page.LocatorOptions().setHasText(reference));
        row.locator("a[href*='lift']").click();
        page.locator("[id^='form:open:0:by:2:lift']").click();
        assertThat(member.notice()).containsText(reference);
        assertThat(member.notice()).containsText("attend l’accord de la coordination");
        assertThat(page).hasURL(Pattern.compile(".*list\\.xhtml.*status=VALIDATED.*"));
        assertThat(row).containsText(Pattern.compile("(Mise à jour|Levée) en attente"));

        page.locator("#cases a", new Page.LocatorOptions().setHasText(reference))
                .click();
        assertThat(page.locator("main")).containsText("Mise à jour en attente");
        coordinator.open("/cases/queue.xhtml");
        Locator told = coordinator.page().locator("section.panel", new Page.LocatorOptions().setHasText(reference));
        assertThat(told).containsText("Un juge");
        coordinator.photograph("queue");
        told.locator("[id$=':accept']").click();
        assertThat(coordinator.notice()).containsText(reference);

        page.reload();
        assertThat(page.locator("main")).not().containsText("Mise à jour en attente");
        page.locator("a[href*='history']").click();
        assertThat(page.locator("main")).containsText("Version 2");
        assertThat(page.locator("main")).containsText("Un juge");
        member.photograph("history");
    }

    @Test
    void who_lifts_a_blockage_reads_what_each_choice_means() {
        Page page = member.page();
        oneWithAnOpenBlockage();
        assertThat(page.locator("[id='form:open:0:by:2:lift']"))
                .hasAccessibleDescription(
                        page.locator("[id='form:open:0:by:2:means']").innerText());
        assertThat(page.locator("[id='form:open:0:by:2:means']")).containsText("Exemple");
        assertThat(page.locator("[id='form:status']"))
                .hasAccessibleDescription(Pattern.compile("^Levé.: .*Partiellement levé.: .*Exemple"));
    }

    @Test
    void an_update_that_is_typed_half_is_found_again_after_the_session_ended() {
        Page page = member.page();
        oneWithAnOpenBlockage();
        String form = page.url().replace("/lift.", "/log.");
        page.navigate(form);
        CaseForm typed = new CaseForm(page);
        String before = typed.typed("narrative");
        typed.type("narrative", "Une mise à jour à moitié");
        assertThat(typed.kept())
                .containsText(
                        Pattern.compile("\\d\\d:\\d\\d"),
                        new LocatorAssertions.ContainsTextOptions().setTimeout(20_000));

        page.navigate(form);
        assertThat(page.locator("#reopened")).containsText("pas encore transmise");
        assertThat(typed.typed("narrative")).isEqualTo("Une mise à jour à moitié");
        member.photograph("reopened");
        page.locator("[id='form:giveUp']").click();
        assertThat(member.notice()).containsText("abandonnée");
        assertThat(page.locator("#reopened")).hasCount(0);
        assertThat(typed.typed("narrative")).isEqualTo(before);
    }

    @Test
    void enter_in_a_field_of_a_counted_case_keeps_what_is_typed_and_tells_the_coordination_nothing() {
        Page page = member.page();
        oneWithAnOpenBlockage();
        String id = page.url().replaceAll(".*id=([0-9a-f-]+).*", "$1");
        member.open("/cases/log.xhtml?id=" + id);
        page.locator("[id='form:localAlias']").press("Enter");
        assertThat(member.notice()).containsText("rien à garder");
        assertThat(page.locator("#reopened")).hasCount(0);
        for (String form : List.of("log", "details")) {
            member.open("/cases/" + form + ".xhtml?id=" + id);
            String field = form.equals("log") ? "localAlias" : "consentDate";
            String typed = form.equals("log") ? "à moitié" : "2026-01-05";
            new CaseForm(page).type(field, typed);
            page.locator("[id='form:" + field + "']").press("Enter");
            assertThat(member.notice()).containsText("gardée pour vous");
            assertThat(page).hasURL(Pattern.compile(".*" + form + "\\.xhtml\\?id=.*"));
            assertThat(page.locator("#reopened")).containsText("pas encore transmise");
            assertThat(page.locator("[id='form:" + field + "']")).hasValue(typed);
            member.open("/cases/case.xhtml?id=" + id);
            assertThat(page.locator("section[aria-labelledby='waiting-title']")).hasCount(0);
        }
        member.open("/cases/log.xhtml?id=" + id);
        page.locator("[id='form:giveUp']").click();
    }

    @Test
    void enter_in_a_field_of_a_draft_saves_the_draft() {
        member.open("/cases/log.xhtml");
        Page page = member.page();
        new CaseForm(page).type("localAlias", "Brouillon");
        page.locator("[id='form:localAlias']").press("Enter");
        assertThat(member.notice()).containsText("enregistré");
        assertThat(page.locator("[id='form:localAlias']")).hasValue("Brouillon");
    }

    @Test
    void a_remark_on_one_field_goes_there_and_back() {
        coordinator.open("/cases/queue.xhtml");
        Page page = coordinator.page();
        page.locator("#queue tbody tr:has-text('HLR') th a").first().click();
        page.locator("[id='form:take']").click();
        assertThat(coordinator.notice()).containsText("48 heures");
        String id = page.url().replaceAll(".*id=([0-9a-f-]+).*", "$1");

        page.locator("dd:has-text('Commenter') a.aside").nth(1).click();
        assertThat(page.locator("[id='form:about']").inputValue()).isEqualTo("gender");
        page.locator("[id='form:remark']").fill("Vu par M. Durand au 06 12 34 56 78 ?");
        page.locator("[id='form:comment']").click();
        assertThat(coordinator.notice()).containsText("à corriger");
        assertThat(page.locator("[id='form:remark']")).hasValue("Vu par M. Durand au 06 12 34 56 78 ?");
        page.locator("[id='form:remark']").fill("Est-ce sûr ?");
        page.locator("[id='form:comment']").click();
        assertThat(coordinator.notice()).containsText("Message envoyé");
        assertThat(page.locator("[id='on.gender']")).isFocused();
        assertThat(page.locator("[id='on.gender'] .said")).isInViewport();
        page.locator("[id='form:giveBack']").click();
        assertThat(coordinator.notice()).containsText("renvoyée");

        member.open("/cases/case.xhtml?id=" + id);
        assertThat(member.page().locator("dd .said")).containsText("Est-ce sûr ?");
        member.page().locator("[id='form:remark']").fill("Oui, elle l’a dit.");
        member.page().locator("[id='form:comment']").click();
        assertThat(member.notice()).containsText("Message envoyé");
        assertThat(member.page().locator("#thread")).isFocused();
        coordinator.open("/cases/case.xhtml?id=" + id);
        assertThat(page.locator("#thread")).containsText("Oui, elle l’a dit.");
    }

    @Test
    void erasure_is_asked_for_behind_a_second_click_and_taken_back_by_one() {
        Page page = member.page();
        member.open("/cases/list.xhtml?status=SUBMITTED");
        page.locator("#cases tbody th a").first().click();
        assertThat(page.locator("[id='form:askErasure']")).isHidden();
        page.locator("details.doubt summary").click();
        member.photograph("ask-erasure");
        page.locator("[id='form:askErasure']").click();
        assertThat(member.notice()).containsText("demandé");
        assertThat(page.locator("main")).containsText("demande l’effacement depuis");
        page.locator("[id='form:keepAfterAll']").click();
        assertThat(member.notice()).containsText("retirée");
        assertThat(page.locator("main")).not().containsText("demande l’effacement depuis");
    }

    private static String oneWithAnOpenBlockage() {
        member.open("/cases/list.xhtml?status=VALIDATED");
        Page page = member.page();
        List<String> pages = page.locator("#cases a[href*='lift']").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();
        for (String lift : pages) {
            member.open(lift);
            Locator first = page.locator(
                    "section.panel:has([id^='form:open:0:by:2:lift'])",
                    new Page.LocatorOptions().setHasText("En cours"));
            if (first.count() > 0) {
                return page.locator("h1").innerText().replaceAll(".*\\s", "");
            }
        }
        throw new AssertionError("no invented case has an open blockage");
    }
}
