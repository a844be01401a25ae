package org.fairevaloir.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.regex.Pattern;
import org.fairevaloir.e2e.pages.CaseForm;
import org.fairevaloir.e2e.pages.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is typed and not stored, whatever the reason: the page says so and why, and asks before it lets it go. */
class UnsavedE2E extends InBrowser {
    private static final String NEW_CASE = "/cases/log.xhtml";
    private static final Pattern TIME = Pattern.compile("Enregistré automatiquement");

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
        form.type("narrative", "Avant");
        assertThat(form.kept()).hasText(TIME, soon());
        // As where a browser has no picker for it, and one types.
        page.locator("[id='form:firstContactMonth']").evaluate("month => { month.type = 'text' }");
        form.type("narrative", "Après").type("firstContactMonth", "janvier");

        assertThat(form.kept())
                .hasText(Pattern.compile("pas enregistrée.*Mois du premier contact.*« janvier »"), soon());
        assertThat(form.kept()).not().hasText(TIME);
        page.navigate(page.url());
        assertThat(form.typed("narrative")).isEqualTo("Avant");
    }

    @Test
    void an_autosave_after_a_colleague_s_says_so() {
        form.type("narrative", "Les deux");
        assertThat(form.kept()).hasText(TIME, soon());
        Page second = member.secondWindow(page.url().replaceAll("^https?://[^/]+", ""));
        new CaseForm(second).type("narrative", "La collègue").save();
        assertThat(second.locator("#notices")).containsText("enregistré");

        form.type("narrative", "Moi aussi");
        assertThat(form.kept()).hasText(Pattern.compile("^Quelqu’un a modifié cette situation"), soon());
        assertThat(form.typed("narrative")).isEqualTo("Moi aussi");
    }

    private static LocatorAssertions.HasTextOptions soon() {
        return new LocatorAssertions.HasTextOptions().setTimeout(20_000);
    }
}
