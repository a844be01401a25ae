package org.fairevaloir.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.List;
import java.util.UUID;
import org.fairevaloir.e2e.pages.LoggedCase;
import org.fairevaloir.e2e.pages.Person;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The same person in two associations: what each of them sees of it, and what nobody ever sees again. */
class PersonKeyE2E extends InBrowser {
    private static final String PAGE = "/cases/person.xhtml?id=";
    private static final String GIVEN = "Qzxvkwjhgb";
    private static final String FAMILY = "Wkyxqzjvhd";

    private static Person member;
    private static Person other;
    private static Person coordinator;

    @BeforeAll
    static void signIn() throws InterruptedException {
        member = signedIn("horslarue");
        other = signedIn("amicaledunid");
        coordinator = signedIn("coordination");
    }

    /** What the server answers to it. */
    private static String type(Person person, String id, String year) {
        person.open(PAGE + id);
        Page page = person.page();
        page.locator("[id='form:givenName']").fill(GIVEN);
        page.locator("[id='form:familyName']").fill(FAMILY);
        page.locator("[id='form:birthYear']").fill(year);
        page.locator("[id='form:sex']").selectOption("FEMALE");
        Response answer = page.waitForResponse(
                response -> response.request().isNavigationRequest() && response.status() == 200,
                () -> page.locator("[id='form:save']").click());
        String told = answer.text();
        person.notice().locator("li").first().waitFor();
        return told;
    }

    private static String keyed(Person person, String year) {
        String id = LoggedCase.draft(person, "Hébergement refusé").submitted();
        type(person, id, year);
        assertThat(person.notice()).containsText("Ce que vous avez tapé est oublié");
        return id;
    }

    private static String reference(Person person, String id) {
        person.open("/cases/case.xhtml?id=" + id);
        return person.title().innerText().replaceAll(".*\\s", "");
    }

    @Test
    void what_was_typed_is_never_shown_again_whether_it_was_taken_or_refused() throws InterruptedException {
        try (Person worker = signedIn("horslarue")) {
            Page page = worker.page();
            String id = LoggedCase.draft(worker, "Hébergement refusé").submitted();
            String refused = type(worker, id, "98");
            assertThat(page.locator("main")).containsText("Quatre chiffres");
            assertEmpty(page);
            String taken = type(worker, id, "1931");
            assertThat(worker.notice()).containsText("Ce que vous avez tapé est oublié");
            assertEmpty(page);
            page.goBack();
            assertEmpty(page);
            String again = worker.open(PAGE + id).text();
            assertThat(page.locator("main")).containsText("Une clé est enregistrée");
            String sheet = worker.open("/cases/case.xhtml?id=" + id).text();

            for (String answer : List.of(refused, taken, again, sheet)) {
                assertThat(answer)
                        .contains("HLR-")
                        .doesNotContainIgnoringCase(GIVEN)
                        .doesNotContainIgnoringCase(FAMILY);
            }
            assertThat(worker.answers().stream().map(Response::url))
                    .isNotEmpty()
                    .noneMatch(address -> address.contains(GIVEN));
            assertThat(worker.complaints()).isEmpty();
        }
    }

    private static void assertEmpty(Page page) {
        for (String field : List.of("givenName", "familyName", "birthYear", "sex")) {
            assertThat(page.locator("[id='form:" + field + "']")).hasValue("");
        }
        assertThat(page.content()).doesNotContainIgnoringCase(GIVEN).doesNotContainIgnoringCase(FAMILY);
    }

    @Test
    void equal_keys_are_shown_to_the_coordinator_who_decides_and_comes_back_on_it() {
        String own = keyed(member, "1932");
        String theirs = keyed(other, "1932");
        String ownReference = reference(member, own);
        String theirReference = reference(other, theirs);
        Page page = coordinator.page();
        coordinator.open("/cases/case.xhtml?id=" + own);
        Locator told = page.locator("#same");
        assertThat(told).containsText("Peut-être la même personne");
        assertThat(told).containsText(theirReference);
        assertThat(told).containsText("À décider");

        decide("link", "comptent pour une seule personne");
        assertThat(told).containsText("Même personne");
        decide("undo", "La décision est retirée");
        decide("apart", "restent deux personnes");
        assertThat(told).containsText("Deux personnes");
        decide("undo", "La décision est retirée");

        coordinator.open("/cases/persons.xhtml");
        Locator pair = page.locator("#pairs tbody tr", new Page.LocatorOptions().setHasText(ownReference));
        assertThat(pair).containsText(theirReference);
        pair.locator("[id$=':link']").click();
        assertThat(coordinator.notice()).containsText("comptent pour une seule personne");
        assertThat(pair).hasCount(0);
        coordinator.open("/cases/case.xhtml?id=" + theirs);
        assertThat(told).containsText(ownReference);
        assertThat(told).containsText("Même personne");

        learnsNothing(member, own, theirReference);
        learnsNothing(other, theirs, ownReference);
    }

    private static void learnsNothing(Person person, String id, String foreign) {
        person.open("/cases/case.xhtml?id=" + id);
        Locator read = person.page().locator("main");
        assertThat(read).containsText("Clé de la personne");
        assertThat(read).not().containsText(foreign);
        assertThat(read).not().containsText("la même clé");
        assertThat(person.page().locator("#same")).hasCount(0);
    }

    private static void decide(String what, String answer) {
        coordinator
                .page()
                .locator("[id^='same:candidates:'][id$=':" + what + "']")
                .click();
        assertThat(coordinator.notice()).containsText(answer);
    }

    @Test
    void within_the_association_a_colleague_is_told_of_the_other_case_by_its_reference() {
        String one = keyed(member, "1933");
        String twin = keyed(member, "1933");
        String reference = reference(member, one);
        member.open("/cases/case.xhtml?id=" + twin);
        assertThat(member.page().locator(".notice.warn", new Page.LocatorOptions().setHasText("la même clé")))
                .containsText(reference);
        assertThat(member.page().locator("#same")).hasCount(0);
    }

    @Test
    void for_everybody_else_these_pages_do_not_exist() throws InterruptedException {
        String id = keyed(member, "1934");
        String unknown = "/cases/person.xhtml?id=" + UUID.randomUUID();
        other.open(unknown);
        String nothing = other.page().content();
        assertThat(other.open(PAGE + id).status()).isEqualTo(404);
        assertThat(other.page().content()).isEqualTo(nothing);
        assertThat(coordinator.open(PAGE + id).status())
                .as("who decides types no key")
                .isEqualTo(404);
        assertThat(member.open("/cases/persons.xhtml").status()).isEqualTo(404);
        try (Person observer = signedIn("miprof")) {
            for (String page : List.of(PAGE + id, "/cases/persons.xhtml", "/cases/case.xhtml?id=" + id)) {
                assertThat(observer.open(page).status()).as(page).isEqualTo(404);
            }
        }
        assertThat(member.open(PAGE + id).status()).as("positive control").isEqualTo(200);
    }
}
