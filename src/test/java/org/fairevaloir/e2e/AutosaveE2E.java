package org.fairevaloir.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.regex.Pattern;
import org.fairevaloir.e2e.pages.CaseForm;
import org.fairevaloir.e2e.pages.CaseList;
import org.fairevaloir.e2e.pages.Person;
import org.fairevaloir.testing.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What happens to what a worker types while the server, its database, the connection or the session goes away: it is
 * kept, or the page says that it isn't yet.
 */
class AutosaveE2E extends InBrowser {
    private static final String NEW_CASE = "/cases/log.xhtml";
    private static final Pattern TIME = Pattern.compile("Enregistré automatiquement");
    private static final String NOT_KEPT = "n’a pas abouti";

    private Person member;
    private Page page;
    private CaseForm form;

    @BeforeEach
    void aNewForm() throws InterruptedException {
        member = signedIn("secourscatholique");
        page = member.page();
        form = new CaseForm(page);
        member.open(NEW_CASE);
    }

    @AfterEach
    void leave() {
        member.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"in order", "as by a power cut"})
    void what_was_kept_outlives_a_restart_of_the_server(String ended) throws Exception {
        String address = kept("Avant l’arrêt");
        if (ended.equals("in order")) {
            Platform.application().stop();
        } else {
            Platform.application().kill();
        }
        try {
            form.type("narrative", "Avant l’arrêt, puis pendant");
            assertThat(form.kept()).containsText(NOT_KEPT, patience());
            assertThat(form.typed("narrative")).isEqualTo("Avant l’arrêt, puis pendant");
        } finally {
            Platform.application().start();
        }
        assertThat(page.locator("#notice")).containsText("Votre session a pris fin", patience());
        assertThat(form.typed("narrative")).as("what can be copied").isEqualTo("Avant l’arrêt, puis pendant");
        assertThat(page.url()).isEqualTo(address);

        page.navigate(address);
        assertThat(form.typed("narrative")).isEqualTo("Avant l’arrêt");
        assertThat(form.chosen("gender")).isEqualTo("F");
        form.type("narrative", "Avant l’arrêt, pendant et après").save();
        assertThat(member.notice()).containsText("enregistré");
    }

    @Test
    void what_is_typed_without_a_connection_is_kept_as_soon_as_it_is_back() {
        String address = kept("Avec réseau");
        page.context().setOffline(true);
        form.type("narrative", "Avec réseau, puis sans");
        assertThat(form.kept()).containsText(NOT_KEPT, patience());
        page.context().setOffline(false);

        assertThat(form.kept()).containsText(TIME, patience());
        page.navigate(address);
        assertThat(form.typed("narrative")).isEqualTo("Avec réseau, puis sans");
    }

    @Test
    void what_is_typed_without_the_database_is_kept_as_soon_as_it_is_back() throws Exception {
        String address = kept("Avec base");
        Platform.database().stop();
        try {
            form.type("narrative", "Avec base, puis sans");
            assertThat(form.kept()).containsText(NOT_KEPT, patience());
        } finally {
            Platform.database().start();
        }

        assertThat(form.kept()).containsText(TIME, patience());
        page.navigate(address);
        assertThat(form.typed("narrative")).isEqualTo("Avec base, puis sans");
    }

    @Test
    void the_first_words_of_a_case_typed_without_a_connection_become_one_case() {
        int before = drafts();
        member.open(NEW_CASE);
        page.context().setOffline(true);
        form.type("narrative", "Premiers mots");
        assertThat(form.kept()).containsText(NOT_KEPT, patience());
        page.waitForTimeout(6_000);
        page.context().setOffline(false);

        assertThat(form.kept()).containsText(TIME, patience());
        page.reload();
        assertThat(form.typed("narrative")).isEqualTo("Premiers mots");
        assertThat(drafts()).isEqualTo(before + 1);
    }

    @Test
    void an_answer_that_is_lost_on_its_way_makes_no_second_case_and_no_quarrel() {
        int before = drafts();
        member.open(NEW_CASE);
        page.route(url -> url.contains("/cases/log.xhtml"), AutosaveE2E::deliverButLoseTheAnswer);
        form.type("narrative", "Bien arrivé");
        assertThat(form.kept()).containsText(NOT_KEPT, patience());
        page.unrouteAll();
        form.type("narrative", "Bien arrivé, deux fois");

        assertThat(form.kept()).containsText(TIME, patience());
        page.reload();
        assertThat(form.typed("narrative")).isEqualTo("Bien arrivé, deux fois");
        assertThat(drafts()).isEqualTo(before + 1);
    }

    @Test
    void a_session_that_ended_costs_the_last_seconds_and_no_more() {
        String address = kept("Avant la fin de la session");
        page.context().clearCookies();
        form.type("narrative", "Avant la fin de la session, puis après");
        assertThat(page.locator("#notice")).containsText("Votre session a pris fin", patience());
        assertThat(form.kept()).containsText(NOT_KEPT);
        assertThat(form.typed("narrative")).isEqualTo("Avant la fin de la session, puis après");

        page.navigate(address);
        page.locator("#username").fill("secourscatholique");
        page.locator("#password").fill(Platform.password());
        page.locator("#kc-login").click();
        page.waitForURL(address);
        assertThat(form.typed("narrative")).isEqualTo("Avant la fin de la session");
        assertThat(form.chosen("gender")).isEqualTo("F");
    }

    /** Types, and waits until the page says that it is kept; the address of the draft. */
    private String kept(String narrative) {
        form.choose("gender", "F").type("narrative", narrative).outOfSight();
        assertThat(form.kept()).containsText(TIME, patience());
        assertThat(page.url()).contains("id=");
        return page.url();
    }

    private int drafts() {
        member.open("/cases/list.xhtml?status=DRAFT");
        return new CaseList(page).total();
    }

    private static void deliverButLoseTheAnswer(Route route) {
        route.fetch();
        route.abort();
    }

    private static LocatorAssertions.ContainsTextOptions patience() {
        return new LocatorAssertions.ContainsTextOptions().setTimeout(30_000);
    }
}
