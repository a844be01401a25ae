package org.fairevaloir.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.fairevaloir.e2e.pages.CaseForm;
import org.fairevaloir.e2e.pages.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is typed and not stored, whatever the reason: the page says so and why, and asks before it lets it go. */
class UnsavedE2E extends InBrowser {
    private static final String NEW_CASE = "/cases/log.xhtml";
    private static final Pattern TIME = Pattern.compile("Enregistré automatiquement");

    /** What the browser asked, and whether the answer is to go. */
    private final List<String> asked = new ArrayList<>();

    private boolean goes;
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

    @Test
    void an_autosave_that_breaks_a_rule_says_which_field_and_leaves_the_focus_alone() {
        form.type("blockages:0:startDate", "2190-01-01").type("narrative", "Demain");
        assertThat(form.kept()).hasText(Pattern.compile("pas enregistrée.*Blocage 1 – Date du blocage.*futur"), soon());
        assertThat(form.kept()).hasAttribute("role", "status");
        assertThat(page.locator("[id='form:narrative']")).isFocused();

        form.type("blockages:0:startDate", "2026-01-05");
        assertThat(form.kept()).hasText(TIME, soon());
    }

    @Test
    void a_month_that_can_t_be_read_is_named_and_nothing_is_claimed_of_the_minute_before() {
        form.type("narrative", "Avant").outOfSight();
        assertThat(form.kept()).hasText(TIME, soon());
        // As where a browser has no picker for it, and one types.
        page.locator("[id='form:firstContactMonth']").evaluate("month => { month.type = 'text' }");
        form.type("narrative", "Après").type("firstContactMonth", "janvier");

        assertThat(form.kept())
                .hasText(Pattern.compile("pas enregistrée.*Mois du premier contact.*«.janvier.»"), soon());
        assertThat(form.kept()).not().hasText(TIME);
        page.navigate(page.url());
        assertThat(form.typed("narrative")).isEqualTo("Avant");
    }

    @Test
    void an_autosave_after_a_colleague_s_says_so() {
        refusedBy("a colleague");
        assertThat(form.kept()).hasText(Pattern.compile("^Quelqu’un a modifié cette situation"));
        assertThat(form.typed("narrative")).isEqualTo("Pas encore gardé");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a rule", "a colleague", "the end of the session"})
    void a_link_asks_first_while_what_was_typed_is_refused(String by) {
        refusedBy(by);
        listen();
        Locator list = page.locator("main .toolbar a[href*='list']");
        list.click();
        page.waitForCondition(() -> !asked.isEmpty());
        assertThat(asked).containsExactly("confirm");
        assertThat(page.url()).contains(NEW_CASE);
        assertThat(form.typed("narrative")).isEqualTo("Pas encore gardé");

        goes = true;
        list.click();
        page.waitForURL(Pattern.compile("list\\.xhtml|openid-connect"));
        assertThat(asked).as("once by the page, never by the browser too").containsExactly("confirm", "confirm");
    }

    @Test
    void closing_the_page_asks_as_long_as_something_is_not_stored_and_no_longer() {
        refusedBy("a rule");
        listen();
        // A browser asks nobody who has not touched the page.
        page.locator("h1").click();
        page.close(new Page.CloseOptions().setRunBeforeUnload(true));
        page.waitForCondition(() -> !asked.isEmpty());
        assertThat(asked).containsExactly("beforeunload");
        assertThat(page.isClosed()).isFalse();

        form.type("blockages:0:startDate", "2026-01-05");
        assertThat(form.kept()).hasText(TIME, soon());
        page.waitForClose(() -> page.close(new Page.CloseOptions().setRunBeforeUnload(true)));
        assertThat(asked).hasSize(1);
    }

    /** As an old phone types, or a quick hand: never four seconds without a letter. */
    @Test
    void who_types_without_a_pause_loses_no_more_than_the_last_seconds() {
        page.locator("[id='form:narrative']").click();
        page.keyboard().type("x".repeat(60), new Keyboard.TypeOptions().setDelay(200));
        assertThat(form.kept()).hasText(TIME, new LocatorAssertions.HasTextOptions().setTimeout(2_000));
    }

    @Test
    void what_goes_out_of_sight_is_kept_at_once() {
        form.type("narrative", "Le téléphone sonne").outOfSight();
        assertThat(form.kept()).hasText(TIME, new LocatorAssertions.HasTextOptions().setTimeout(2_500));
        page.navigate(page.url());
        assertThat(form.typed("narrative")).isEqualTo("Le téléphone sonne");
    }

    @Test
    void who_only_looks_at_the_fields_makes_no_draft() {
        page.locator("[id='form:exploitationForm-search']").focus();
        for (int i = 0; i < 6; i++) {
            page.keyboard().press("Tab");
        }
        page.waitForTimeout(6_000);
        assertThat(form.kept()).hasText("");
        assertThat(page.url()).doesNotContain("id=");
    }

    @Test
    void what_is_put_right_again_is_not_said_to_be_refused_any_more() {
        refusedBy("a rule");
        form.type("blockages:0:startDate", "2026-01-05").outOfSight();
        assertThat(form.kept()).hasText(TIME, soon());
        form.type("blockages:0:startDate", "2190-01-01").outOfSight();
        assertThat(form.kept()).hasClass(Pattern.compile("refused"), patience());
        form.type("blockages:0:startDate", "2026-01-05").outOfSight();
        assertThat(form.kept()).not().hasClass(Pattern.compile("refused"), patience());
    }

    @Test
    void sending_the_form_asks_nothing() {
        listen();
        page.locator("[id='form:narrative']").click();
        page.keyboard().type("Envoyé aussitôt");
        form.save();
        assertThat(member.notice()).containsText("enregistré");
        assertThat(form.typed("narrative")).isEqualTo("Envoyé aussitôt");
        assertThat(asked).isEmpty();
    }

    @Test
    void a_link_takes_along_what_is_typed_while_an_autosave_is_on_its_way() {
        form.type("narrative", "Un").outOfSight();
        assertThat(form.kept()).hasText(TIME, soon());
        String draft = page.url();
        listen();
        page.waitForRequest("**/cases/log.xhtml**", () -> form.type("narrative", "Un, deux"));
        form.type("narrative", "Un, deux, trois");
        page.locator("main .toolbar a[href*='list']").click();
        page.waitForURL("**/list.xhtml**");
        assertThat(asked).isEmpty();

        page.navigate(draft);
        assertThat(form.typed("narrative")).isEqualTo("Un, deux, trois");
    }

    @Test
    void what_a_page_shows_again_after_a_click_is_kept_too() {
        form.type("narrative", "Avant le second blocage");
        page.locator("[id='form:addBlockage']").click();
        page.locator("[id='form:blockages:1:right']")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        assertThat(form.kept()).hasText(TIME, soon());
        page.navigate(page.url());
        assertThat(form.typed("narrative")).isEqualTo("Avant le second blocage");
        assertThat(page.locator("fieldset.blockage")).hasCount(2);
    }

    private void refusedBy(String what) {
        form.type("narrative", "Gardé").outOfSight();
        assertThat(form.kept()).hasText(TIME, soon());
        if (what.equals("a colleague")) {
            Page second = member.secondWindow(page.url().replaceAll("^https?://[^/]+", ""));
            new CaseForm(second).type("narrative", "La collègue").save();
            assertThat(second.locator("#notices")).containsText("enregistré");
        } else if (what.equals("a rule")) {
            form.type("blockages:0:startDate", "2190-01-01");
        } else {
            page.context().clearCookies();
        }
        form.type("narrative", "Pas encore gardé").outOfSight();
        assertThat(form.kept()).hasClass(Pattern.compile("refused"), patience());
    }

    private void listen() {
        page.onDialog(dialog -> {
            asked.add(dialog.type());
            if (goes) {
                dialog.accept();
            } else {
                dialog.dismiss();
            }
        });
    }

    private static LocatorAssertions.HasClassOptions patience() {
        return new LocatorAssertions.HasClassOptions().setTimeout(20_000);
    }

    private static LocatorAssertions.HasTextOptions soon() {
        return new LocatorAssertions.HasTextOptions().setTimeout(20_000);
    }
}
