package org.fairevaloir.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.SelectOption;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.fairevaloir.e2e.pages.CaseForm;
import org.fairevaloir.e2e.pages.CaseList;
import org.fairevaloir.e2e.pages.CaseSheet;
import org.fairevaloir.e2e.pages.Editions;
import org.fairevaloir.e2e.pages.Explore;
import org.fairevaloir.e2e.pages.Person;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What people come to the platform for, from their first click to what others see of it. */
class JourneysE2E extends InBrowser {
    private static final String NEW_CASE = "/cases/log.xhtml";
    private static final String LIST = "/cases/list.xhtml";
    private static final String PRIVATE = "Appeler l’éducatrice avant chaque rendez-vous";

    private static Person member;
    private static Person coordinator;

    @BeforeAll
    static void signIn() throws InterruptedException {
        member = signedIn("horslarue");
        coordinator = signedIn("coordination");
    }

    @Test
    void a_member_logs_a_case_and_the_coordinator_returns_then_validates_it() {
        Explore explore = new Explore(coordinator);
        String question = "rows=gender&department=75&right=R_INTERP&obstacle=O_NOINTERP&from=2025-03&to=2025-03";
        int before = explore.count(question, "Féminin");
        String id = aSubmittedCase();

        coordinator.open("/cases/queue.xhtml");
        coordinator.page().locator("#queue a[href*='" + id + "']").click();
        CaseSheet sheet = new CaseSheet(coordinator.page());
        assertThat(coordinator.title()).containsText("Situation HLR");
        assertThat(sheet.text()).contains("Aucun interprète au guichet").doesNotContain(PRIVATE, "Marraine");
        sheet.giveBack("À quel guichet ?");
        assertThat(coordinator.notice()).containsText("renvoyée");

        member.open(LIST + "?status=RETURNED");
        member.page().locator("#cases th a[href*='" + id + "']").click();
        CaseSheet returned = new CaseSheet(member.page());
        assertThat(member.title()).containsText("Situation HLR");
        assertThat(returned.text()).contains("À quel guichet ?", PRIVATE);
        returned.correct()
                .type("blockages:0:description", "Aucun interprète au guichet des étrangers")
                .submit();
        assertThat(member.notice()).containsText("transmise");

        coordinator.open("/cases/case.xhtml?id=" + id);
        assertThat(sheet.text()).contains("guichet des étrangers", "À quel guichet ?");
        assertThat(explore.count(question, "Féminin"))
                .as("not before it is validated")
                .isEqualTo(before);
        coordinator.open("/cases/case.xhtml?id=" + id);
        sheet.validate();
        assertThat(coordinator.notice()).containsText("validée");
        assertThat(explore.count(question, "Féminin")).isEqualTo(before + 1);
    }

    /** Saved as a draft, found again, refused while incomplete, then complete. */
    private static String aSubmittedCase() {
        member.open("/index.xhtml");
        member.photograph("member");
        member.open(NEW_CASE);
        CaseForm form = new CaseForm(member.page());
        form.choose("gender", "F").type("narrative", "Arrivée seule").type("restrictedNote", PRIVATE);
        form.type("localAlias", "Marraine").save();
        assertThat(member.notice()).containsText("enregistré");
        String id = idIn(member.page());

        member.open(LIST + "?status=DRAFT");
        member.page().locator("#cases th a[href*='" + id + "']").click();
        form = new CaseSheet(member.page()).correct();
        assertThat(member.title()).containsText("Corriger");
        assertThat(form.typed("narrative")).isEqualTo("Arrivée seule");
        form.type("narrative", "Arrivée seule en France").submit();
        assertThat(member.notice()).containsText("points à corriger");
        assertThat(form.saidAt("housing")).containsExactly("À remplir avant de transmettre.");
        assertThat(form.saidAt("blockages:0:right")).containsExactly("À remplir avant de transmettre.");
        assertThat(form.saidAt("gender")).isEmpty();
        assertThat(form.typed("narrative")).isEqualTo("Arrivée seule en France");

        form.fillIn("Aucun interprète au guichet").submit();
        assertThat(member.notice()).containsText("transmise");
        return id;
    }

    @Test
    void two_people_editing_one_case() {
        member.open(NEW_CASE);
        CaseForm first = new CaseForm(member.page());
        first.type("narrative", "Premier récit").save();
        Page other = member.secondWindow(NEW_CASE + "?id=" + idIn(member.page()));
        CaseForm second = new CaseForm(other);

        first.type("narrative", "Récit corrigé").save();
        assertThat(member.notice()).containsText("enregistré");
        second.type("narrative", "Un autre récit").save();

        assertThat(other.locator("#notices")).containsText("Quelqu’un a modifié cette situation");
        assertThat(second.typed("narrative")).isEqualTo("Un autre récit");
        member.open(NEW_CASE + "?id=" + idIn(member.page()));
        assertThat(first.typed("narrative")).isEqualTo("Récit corrigé");
        other.close();
    }

    @Test
    void a_double_click_makes_one_case() {
        CaseList list = new CaseList(member.page());
        member.open(LIST);
        int before = list.total();
        member.open(NEW_CASE);
        new CaseForm(member.page()).type("narrative", "Deux clics").saveByDoubleClick();
        member.page().waitForURL(url -> url.contains("id="));
        member.page().waitForLoadState(LoadState.LOAD);
        assertThat(member.title()).containsText("Corriger");
        member.open(LIST);
        assertThat(list.total()).isEqualTo(before + 1);
    }

    @Test
    void another_association_gets_not_found() throws InterruptedException {
        member.open(NEW_CASE);
        new CaseForm(member.page()).type("narrative", "Rien que pour nous").save();
        String id = idIn(member.page());
        assertThat(member.open("/cases/case.xhtml?id=" + id).status()).isEqualTo(200);
        try (Person other = signedIn("amicaledunid")) {
            for (String page : List.of("/cases/case.xhtml", NEW_CASE)) {
                Response foreign = other.open(page + "?id=" + id);
                String told = foreign.text();
                Response unknown = other.open(page + "?id=" + UUID.randomUUID());
                assertThat(foreign.status()).isEqualTo(404);
                assertThat(unknown.status()).isEqualTo(404);
                assertThat(told).isEqualTo(unknown.text());
            }
        }
    }

    @Test
    void the_coordinator_publishes_an_edition_and_an_observer_reads_it() throws InterruptedException {
        coordinator.open("/statistics/explore.xhtml");
        coordinator.page().evaluate("document.querySelector('#answer').scrollIntoView()");
        coordinator.photograph("coordinator");
        String title = new Editions(coordinator).compileAndPublish();
        assertThat(coordinator.notice()).containsText("publiée");
        try (Person observer = signedIn("miprof")) {
            Editions editions = new Editions(observer).open();
            assertThat(editions.titles()).contains(title);
            editions.read(title);
            assertThat(editions.tables()).contains("Droit en cause selon le ministère");
            assertThat(editions.figures()).anyMatch(figure -> figure.startsWith("≥"));
            observer.page().evaluate("document.querySelector('.bars').scrollIntoView({block: 'center'})");
            observer.photograph("observer");
            assertThat(observer.open(LIST).status()).isEqualTo(404);
        }
    }

    @Test
    void one_reads_everything_in_english_after_one_click() throws InterruptedException {
        try (Person other = signedIn("secourscatholique")) {
            other.open(LIST);
            other.page().locator("#menu [lang=en]").click();
            assertThat(other.page().locator("html")).hasAttribute("lang", "en");
            assertThat(other.title()).hasText("My cases");
            other.open("/index.xhtml");
            assertThat(other.page().locator("html")).hasAttribute("lang", "en");
            // The next window of the same person goes on with this session.
            other.page().locator("#menu [lang=fr]").click();
            assertThat(other.page().locator("html")).hasAttribute("lang", "fr");
        }
    }

    @Test
    void the_list_filters_sorts_and_pages() {
        CaseList list = new CaseList(coordinator.page());
        coordinator.open(LIST);
        int all = list.total();
        assertThat(list.references()).hasSize(25);
        list.tick("RETURNED");
        int returned = list.total();
        assertThat(returned).isBetween(1, all - 1);
        assertThat(list.states()).containsOnly("À compléter");
        list.tick("VALIDATED");
        assertThat(coordinator.page().url()).contains("status=RETURNED").contains("VALIDATED");
        int both = list.total();
        assertThat(both).isBetween(returned + 1, all - 1);
        assertThat(list.filter("ageGroup", "MINOR").total()).isLessThan(both);
        coordinator.open(LIST);
        list.filter("sort", "REFERENCE");
        List<String> first = list.references();
        assertThat(first).isSortedAccordingTo(Comparator.naturalOrder());
        list.nextPage();
        assertThat(list.references()).doesNotContainAnyElementsOf(first).isSorted();
    }

    @Test
    void the_columns_of_the_list_are_chosen_in_the_address() {
        Page page = coordinator.page();
        coordinator.open(LIST);
        int usual = page.locator("#cases thead th").count();
        coordinator.open(LIST + "?columns=status,firstContactMonth,nothing");
        assertThat(page.locator("#cases thead th")).hasCount(3);
        new CaseList(page).unfold();
        page.locator("summary").getByText("Colonnes de la liste").click();
        page.locator("input[value='right']").check();
        page.locator("[id='filters:filter']").click();
        assertThat(page.locator("#cases thead th")).hasCount(4);
        assertThat(page).hasURL(Pattern.compile(".*columns=status.*right.*"));
        coordinator.open(LIST + "?columns=nothing");
        assertThat(page.locator("#cases thead th")).hasCount(usual);
    }

    @Test
    void filters_are_saved_found_again_and_deleted() {
        CaseList list = new CaseList(coordinator.page());
        Page page = coordinator.page();
        coordinator.open(LIST);
        list.tick("RETURNED");
        int returned = list.total();
        assertThat(list.chips()).singleElement().asString().contains("À compléter");
        page.locator("[id='form'] summary").click();
        page.locator("[id='form:saveFilter']").click();
        assertThat(page.locator("[id='form:filterNameMessage']")).containsText("Donnez un nom");
        assertThat(list.total()).as("the list is still there").isEqualTo(returned);
        page.locator("[id='form:filterName']").fill("À relancer");
        page.keyboard().press("Enter");
        assertThat(coordinator.notice()).containsText("enregistrés");

        coordinator.open(LIST);
        page.locator("#savedFilters a").getByText("À relancer").click();
        assertThat(page).hasURL(Pattern.compile(".*[?&]status=RETURNED.*"));
        assertThat(list.total()).isEqualTo(returned);
        page.locator("[id='saved'] summary").click();
        page.locator("[id='saved:chosen']").selectOption(new SelectOption().setLabel("À relancer"));
        page.locator("[id='saved:delete']").click();
        assertThat(page.locator("#savedFilters")).hasCount(0);
        assertThat(list.total()).as("the same list").isEqualTo(returned);
        list.removeFirst();
        assertThat(list.chips()).isEmpty();
        assertThat(list.total()).as("without the filter").isGreaterThan(returned);
    }

    private static String idIn(Page page) {
        return page.url().replaceAll(".*[?&]id=([0-9a-f-]+).*", "$1");
    }
}
