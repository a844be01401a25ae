package org.fairevaloir.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.fairevaloir.e2e.pages.CaseForm;
import org.fairevaloir.e2e.pages.CaseSheet;
import org.fairevaloir.e2e.pages.Person;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The form of a case in the hands of a worker at a counter: quick, on a phone, and nothing is typed twice. */
class FormE2E extends InBrowser {
    private static final String NEW_CASE = "/cases/log.xhtml";
    private static final int MOST_INTERACTIONS = 40;

    private static Person member;
    private static Page page;

    @BeforeAll
    static void signIn() throws InterruptedException {
        member = signedIn("secourscatholique");
        page = member.page();
    }

    @BeforeEach
    void onADesk() {
        page.setViewportSize(1280, 800);
    }

    @Test
    void a_blockage_is_submitted_from_a_phone_in_few_interactions() {
        page.setViewportSize(360, 740);
        int complaints = member.complaints().size();
        member.open(NEW_CASE);
        Hand hand = new Hand();
        hand.search("blockages:0:right", "interp");
        hand.search("blockages:0:obstacle", "absence d'interp");
        hand.search("blockages:0:authorityType", "police nat");
        hand.search("blockages:0:department", "75");
        hand.type("blockages:0:description", "Audition sans interprète.");
        hand.search("exploitationForm", "sexuelle");
        hand.pick("gender", "F");
        hand.search("ageBand", "18");
        hand.search("nationality", "nigér");
        hand.search("department", "75");
        hand.pick("supportStatus", "SUPPORTED");
        hand.pick("consent", "INFORMED_AGREED");
        hand.pick("traffickingStatus", "PRESUMED");
        hand.search("identifiedBy", "association");
        hand.pick("exploitedIn", "FR");
        hand.search("residenceStatus", "sans titre");
        hand.pick("complaint", "NOT_WISHED");
        hand.search("housing", "hôtel");
        hand.press("form:submit");
        assertThat(member.notice()).containsText("transmise");

        System.out.println("A submission took " + hand.interactions + " interactions.");
        assertThat(hand.interactions).isLessThanOrEqualTo(MOST_INTERACTIONS);
        assertThat(member.complaints()).hasSize(complaints);
    }

    @Test
    void the_next_form_proposes_what_rarely_changes_and_what_is_usual() {
        member.open(NEW_CASE);
        new CaseForm(page)
                .choose("gender", "F")
                .choose("supportStatus", "SUPPORTED")
                .save();
        member.open(NEW_CASE);
        CaseForm form = new CaseForm(page);

        assertThat(form.chosen("supportStatus")).isEqualTo("SUPPORTED");
        assertThat(form.chosen("gender")).as("never of the person").isEmpty();
        assertThat(form.chosen("blockages:0:status")).isEqualTo("OPEN");
        assertThat(form.typed("blockages:0:startDate")).isNotEmpty();
    }

    @Test
    void one_finds_a_code_by_any_letters_of_it_and_reads_its_definition() {
        member.open(NEW_CASE);
        CaseForm form = new CaseForm(page);
        Locator search = page.locator("[id='form:blockages:0:obstacle-search']");
        assertThat(search).hasAttribute("role", "combobox");
        search.fill("GUICHET");
        Locator row = page.locator("[id='form:blockages:0:obstacle-list'] li").first();
        assertThat(row).containsText("guichet");
        assertThat(search).hasAttribute("aria-expanded", "true");
        search.press("Enter");
        assertThat(form.chosen("blockages:0:obstacle")).isEqualTo("O_COUNTER");
        assertThat(page.locator("[id='form:blockages:0:obstacle-help']")).containsText("Exemple");

        search.fill("zzz");
        assertThat(row).containsText("Aucun résultat");
        search.press("Enter");
        search.fill("n'existe pas");
        search.press("Tab");
        assertThat(form.chosen("blockages:0:obstacle"))
                .as("what is no code changes nothing")
                .isEqualTo("O_COUNTER");
        search.fill("");
        search.press("Tab");
        assertThat(form.chosen("blockages:0:obstacle")).isEmpty();
    }

    @Test
    void a_short_menu_says_below_what_the_choice_means() {
        member.open(NEW_CASE);
        Locator menu = page.locator("[id='form:complaint']");
        Locator help = page.locator("[id='form:complaint-help']");
        menu.selectOption("FEAR");
        assertThat(help).containsText("Exemple");
        assertThat(menu).hasAttribute("aria-describedby", Pattern.compile("form:complaint-help"));
        String ofFear = help.textContent();
        menu.selectOption("PLANNED");
        assertThat(help).not().hasText(ofFear);
        assertThat(help).containsText("Exemple");
    }

    @Test
    void a_short_menu_says_what_each_choice_means_before_one_is_taken() {
        member.open(NEW_CASE);
        Locator asked = page.locator(".field:has([id='form:complaint']) details");
        Locator means = asked.locator("dt", new Locator.LocatorOptions().setHasText("Refus d'enregistrement"));
        assertThat(means).hasCount(0);
        asked.locator("summary").click();
        assertThat(means).isVisible();
        assertThat(asked.locator("dd")).hasCount(7);
        assertThat(asked.locator("dd").first()).containsText("Exemple");
        assertThat(new CaseForm(page).chosen("complaint")).isEmpty();
        assertThat(asked.locator("summary")).hasText(Pattern.compile("Que veulent dire ces choix.*Plainte"));
    }

    @Test
    void a_yes_or_a_no_is_not_explained() {
        member.open(NEW_CASE);
        new CaseForm(page).save();
        assertThat(member.notice()).containsText("enregistré");
        member.open("/cases/details.xhtml?id=" + page.url().replaceAll(".*id=", ""));
        assertThat(page.locator(".field:has([id='form:civilParty']) details")).hasCount(1);
        assertThat(page.locator(".field:has([id='form:interpreterNeeded']) details"))
                .hasCount(0);
    }

    @ParameterizedTest
    @CsvSource({"1280, 800", "360, 740"})
    void each_box_says_what_it_means_and_is_found_by_it(int width, int height) {
        page.setViewportSize(width, height);
        member.open(NEW_CASE);
        new CaseForm(page).save();
        assertThat(member.notice()).containsText("enregistré");
        member.open("/cases/details.xhtml?id=" + page.url().replaceAll(".*id=", ""));
        Locator group = page.locator("details.many:has([name='form:control'])");
        group.locator("summary").click();
        Locator debt = group.getByRole(AriaRole.CHECKBOX, byName("Dette"));
        assertThat(debt).hasAccessibleDescription(Pattern.compile("Une dette fixée.*Exemple"));
        Locator said = group.locator("li:has([value='DEBT']) small");
        assertThat(said).isVisible();
        assertThat(said).containsText("Exemple");

        group.locator("input.search").fill("voyage majore");
        assertThat(group.locator("li:visible")).hasCount(1);
        assertThat(debt).isVisible();
        assertThat(page.locator("[name='form:blockages:0:measures'] ~ label small"))
                .hasCount(0);
    }

    private static Locator.GetByRoleOptions byName(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }

    @Test
    void what_is_typed_is_kept_without_a_click() {
        member.open(NEW_CASE);
        CaseForm form = new CaseForm(page);
        form.type("narrative", "Gardé sans clic");
        assertThat(form.kept()).containsText(Pattern.compile("\\d\\d:\\d\\d"), patience());
        String address = page.url();
        assertThat(address).contains("id=");

        form.type("narrative", "Gardé sans clic, puis changé");
        page.waitForTimeout(7_000);
        page.navigate(address);
        assertThat(form.typed("narrative")).isEqualTo("Gardé sans clic, puis changé");
        form.save();
        assertThat(member.notice()).containsText("enregistré");
    }

    @Test
    void while_one_types_one_is_told_of_a_case_that_looks_alike_and_finds_the_person_key() {
        member.open(NEW_CASE);
        new CaseForm(page)
                .fillIn("Deux fois la même.")
                .type("firstContactMonth", "2019-02")
                .save();
        assertThat(member.notice()).containsText("enregistré");
        String first = member.title().innerText().replaceAll(".*\\s", "");

        member.open(NEW_CASE);
        Locator alike = page.locator("[id='form:alike']");
        assertThat(alike.locator("a")).hasCount(0);
        CaseForm form = new CaseForm(page).fillIn("Encore elle.");
        assertThat(alike).containsText("Clé de la personne", patience());
        assertThat(alike).not().containsText(first);
        form.type("firstContactMonth", "2019-02");
        assertThat(alike).containsText(first, patience());

        form.type("narrative", "Un mot de plus");
        alike.locator("a").focus();
        assertThat(form.kept()).containsText(Pattern.compile("\\d\\d:\\d\\d"), patience());
        page.waitForTimeout(6_000);
        assertThat(alike.locator("a")).isFocused();
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile("/cases/person\\.xhtml\\?id="));
    }

    @Test
    void an_autosave_that_fails_says_so_and_keeps_what_was_typed() throws InterruptedException {
        try (Person other = signedIn("secourscatholique")) {
            other.open(NEW_CASE);
            CaseForm form = new CaseForm(other.page());
            other.page().context().clearCookies();
            form.type("narrative", "Session finie");
            assertThat(form.kept()).containsText("n’a pas abouti", patience());
            assertThat(form.typed("narrative")).isEqualTo("Session finie");
            assertThat(other.page().locator("#notice")).containsText("Votre session a pris fin");
        }
    }

    @Test
    void fields_appear_when_they_apply_and_are_read_on_the_sheet() {
        member.open(NEW_CASE);
        CaseForm form = new CaseForm(page);
        assertThat(page.locator("[id='form:blockages:0:outcomeDate']")).isHidden();
        form.choose("blockages:0:status", "RESOLVED");
        assertThat(page.locator("[id='form:blockages:0:outcomeDate']")).isVisible();
        form.choose("blockages:0:status", "OPEN");
        form.choose("ageBand", "A16_17").choose("exploitationForm", "LAB").choose("blockages:0:right", "R_CHILD");
        form.save();
        assertThat(member.notice()).containsText("enregistré");
        String id = page.url().replaceAll(".*id=", "");

        member.open("/cases/details.xhtml?id=" + id);
        CaseForm details = new CaseForm(page);
        assertThat(page.locator("[id='form:asePlacement']")).isAttached();
        assertThat(page.locator("[id='form:sexSubtype']")).not().isAttached();
        details.choose("labourSector", "F").choose("language", "ro");
        page.locator("summary", new Page.LocatorOptions().setHasText("Moyens de contrainte"))
                .click();
        page.locator("input[name='form:control'][value='DEBT']").check();
        page.locator("[id='form:blockages:0:addAction']").click();
        details.choose("blockages:0:actions:0:type", "LAWYER").choose("blockages:0:actions:0:result", "PENDING");
        details.type("blockages:0:actions:0:date", "2026-01-05");
        page.locator("[id='form:save']").click();
        assertThat(member.notice()).containsText("enregistrées");

        member.open("/cases/case.xhtml?id=" + id);
        assertThat(new CaseSheet(page).text()).contains("Dette", "Construction", "5 janvier 2026", "Avocat");
        member.open(NEW_CASE + "?id=" + id);
        new CaseForm(page).choose("ageBand", "A25_34").save();
        member.open("/cases/details.xhtml?id=" + id);
        assertThat(page.locator("[id='form:asePlacement']")).not().isAttached();
        assertThat(page.locator("input[name='form:control'][value='DEBT']")).isChecked();
    }

    /** V2, V3, V4, V7 and V9; then V6, by a code that no menu holds. The page drops what breaks V1 and V8. */
    @Test
    void all_that_breaks_a_rule_is_told_at_once_each_at_its_field_whatever_the_page_offers() {
        member.open(NEW_CASE);
        CaseForm form = new CaseForm(page).fillIn("Refus au guichet.");
        form.choose("consent", "NOT_YET").choose("nationality", "FR");
        form.choose("exploitationForm", "UNK").choose("traffickingStatus", "CONFIRMED");
        form.choose("blockages:0:status", "RESOLVED").type("blockages:0:startDate", "2190-01-01");
        form.submit();
        assertThat(member.notice()).containsText("à corriger");
        for (String field : List.of("consent", "residenceStatus", "exploitationForm")) {
            assertThat(form.saidAt(field)).as(field).hasSize(1);
        }
        for (String field : List.of("startDate", "outcomeDate", "resolvedBy")) {
            assertThat(form.saidAt("blockages:0:" + field)).as(field).hasSize(1);
        }
        assertThat(form.saidAt("gender")).isEmpty();

        member.open(NEW_CASE);
        form.fillIn("Refus au guichet.");
        page.locator("[id='form:department']").evaluate("menu => menu.add(new Option('20', '20', true, true))");
        form.submit();
        assertThat(page.locator(".message.error").first()).isVisible();
        assertThat(form.saidAt("department")).hasSize(1);
    }

    /** By themselves they go only after the page has said which; until it is left, all of them can come back. */
    @Test
    void answers_that_no_longer_apply_are_told_by_name_before_they_go() {
        member.open(NEW_CASE);
        new CaseForm(page).choose("ageBand", "A16_17").save();
        String id = page.url().replaceAll(".*id=", "");
        member.open("/cases/details.xhtml?id=" + id);
        CaseForm form = new CaseForm(page).choose("unaccompaniedMinor", "Y");
        form.save();
        assertThat(member.notice()).containsText("enregistrées");

        member.open(NEW_CASE + "?id=" + id);
        List<String> sent = new ArrayList<>();
        page.onRequest(request -> sent.add(Objects.requireNonNullElse(request.postData(), "")));
        form.choose("ageBand", "A25_34");
        assertThat(form.kept())
                .containsText(Pattern.compile("^Ces réponses ne valent plus.*non accompagné·e.*Oui"), patience());
        assertThat(form.kept()).containsText(Pattern.compile("^Enregistré.*ne valent plus"), patience());
        assertThat(sent.stream().filter(body -> body.contains("form%3Aautosave")))
                .as("what was asked before it was told, and after")
                .hasSize(2);
        form.choose("ageBand", "A16_17");
        assertThat(form.kept()).not().containsText("ne valent plus", patience());
        member.open("/cases/details.xhtml?id=" + id);
        assertThat(form.chosen("unaccompaniedMinor")).isEqualTo("Y");

        member.open(NEW_CASE + "?id=" + id);
        form.choose("ageBand", "A25_34").save();
        assertThat(page.locator(".notice.warn"))
                .containsText(Pattern.compile("n’ont pas été gardées.*non accompagné·e.*Oui"));
        member.open("/cases/case.xhtml?id=" + id);
        assertThat(new CaseSheet(page).text()).doesNotContain("non accompagné");
    }

    @Test
    void a_name_in_a_text_is_shown_before_it_is_saved_and_corrected_or_confirmed() {
        member.open(NEW_CASE);
        CaseForm form = new CaseForm(page);
        form.type("narrative", "Convoquée avec Mme Traoré.").save();
        assertThat(member.notice()).containsText("Un point à corriger");
        assertThat(form.saidAt("narrative").get(0)).contains("Mme Traoré");
        assertThat(form.typed("narrative")).as("what was typed is kept").isEqualTo("Convoquée avec Mme Traoré.");
        page.locator("[id='form:confirmed']").check();
        form.type("narrative", "Convoquée avec Mme Traoré et M. Diarra.").save();
        // It was not these words that were confirmed.
        page.waitForCondition(() -> form.saidAt("narrative").stream().anyMatch(said -> said.contains("Diarra")));
        page.locator("[id='form:confirmed']").check();
        form.save();
        assertThat(member.notice()).containsText("enregistré");
    }

    @Test
    void a_written_refusal_is_attached_and_saved_again_but_never_shown_in_place(@TempDir Path folder)
            throws IOException {
        member.open(NEW_CASE);
        new CaseForm(page).save();
        assertThat(member.notice()).containsText("enregistré");
        String id = page.url().replaceAll(".*id=", "");
        member.open("/cases/files.xhtml?id=" + id);
        assertThat(page.locator("main")).containsText("Aucun antivirus");
        page.locator("[id='form:file']").setInputFiles(file("refus.txt", "Refus".getBytes(StandardCharsets.UTF_8)));
        page.locator("[id='form:attach']").click();
        assertThat(page.locator(".message.error")).containsText("Son nom n’y change rien");
        page.locator("[id='form:file']").setInputFiles(Files.write(folder.resolve("refus.pdf"), new byte[30_000_000]));
        page.locator("[id='form:attach']").click();
        assertThat(member.title()).containsText("trop volumineux");
        member.open("/cases/files.xhtml?id=" + id);
        page.locator("[id='form:file']").setInputFiles(file("refus.png", picture()));
        page.locator("[id='form:attach']").click();
        assertThat(member.notice()).containsText("nettoyé et joint");

        member.open("/cases/case.xhtml?id=" + id);
        Download saved =
                page.waitForDownload(() -> page.getByText("refus.png", new Page.GetByTextOptions().setExact(true))
                        .click());
        assertThat(saved.suggestedFilename()).isEqualTo("refus.png");
        member.open("/cases/files.xhtml?id=" + id);
        page.locator("[id='list:files:0:remove']").click();
        assertThat(member.notice()).containsText("retiré");
        assertThat(page.locator("[id='list:files:0:remove']")).not().isAttached();
    }

    private static FilePayload file(String name, byte[] content) {
        return new FilePayload(name, "application/octet-stream", content);
    }

    private static byte[] picture() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(20, 10, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }

    private static LocatorAssertions.ContainsTextOptions patience() {
        return new LocatorAssertions.ContainsTextOptions().setTimeout(20_000);
    }

    /** Touches a field, then types; counts what a person does: each text typed, each key pressed, each choice. */
    private static final class Hand {
        private final Keyboard keyboard = page.keyboard();
        private int interactions;

        void search(String field, String letters) {
            page.locator("[id='form:" + field + "-search']").focus();
            keyboard.type(letters);
            keyboard.press("Enter");
            interactions += 2;
        }

        void type(String field, String text) {
            page.locator("[id='form:" + field + "']").focus();
            keyboard.type(text);
            interactions++;
        }

        void pick(String field, String code) {
            page.locator("[id='form:" + field + "']").selectOption(code);
            interactions++;
        }

        void press(String button) {
            page.locator("[id='" + button + "']").focus();
            keyboard.press("Enter");
            interactions++;
        }
    }
}
