package org.fairevaloir.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.fairevaloir.e2e.pages.CaseForm;
import org.fairevaloir.e2e.pages.CaseSheet;
import org.fairevaloir.e2e.pages.Person;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the law says of a blockage, and what a blockage says of the plan and of promises. */
class LawE2E extends InBrowser {
    private static Person member;
    private static Page page;

    @BeforeAll
    static void signIn() throws InterruptedException {
        member = signedIn("secourscatholique");
        page = member.page();
    }

    private static Locator group(String title) {
        return page.locator("details.many", new Page.LocatorOptions().setHasText(title));
    }

    private static void tick(String title, String letters, String box) {
        group(title).locator("summary").click();
        Locator search = group(title).locator("input.search");
        if (search.count() > 0) {
            search.fill(letters);
        }
        page.locator("input[name='form:blockages:0:" + box + "']").check();
    }

    @Test
    void article_and_deadline_are_proposed_and_an_overdue_blockage_is_marked() {
        member.open("/cases/log.xhtml");
        CaseForm form = new CaseForm(page);
        form.choose("blockages:0:right", "R_REFLECT").type("blockages:0:startDate", "2025-03-01");
        form.save();
        assertThat(member.notice()).containsText("enregistré");
        String id = page.url().replaceAll(".*id=", "");

        member.open("/cases/details.xhtml?id=" + id);
        assertThat(page.locator("main")).containsText("R.\u00a0425-2 du CESEDA");
        assertThat(page.locator("main")).containsText("31 mars 2025");
        CaseForm details = new CaseForm(page);
        details.type("blockages:0:legalDeadline", "2025-02-01").save();
        assertThat(details.saidAt("blockages:0:legalDeadline").get(0)).contains("précède");
        details.type("blockages:0:legalDeadline", "2025-03-20");
        tick("Mesures du plan", "coordination inter", "measures'][value='P2014-22");
        assertThat(page.locator("[name='form:blockages:0:measures'][value='P2014-1']"))
                .isHidden();
        tick("Engagements contredits", "circulaire", "contradicts'][value='ENG-2014-001");
        details.save();
        assertThat(member.notice()).containsText("enregistrées");

        member.open("/cases/case.xhtml?id=" + id);
        assertThat(new CaseSheet(page).text())
                .contains("20 mars 2025", "Délai dépassé", "P2014, mesure 22", "ENG-2014-001", "R.\u00a0425-2");
        isListedByMeasureAndCommitment(id);
        member.open("/cases/log.xhtml?id=" + id);
        new CaseForm(page).choose("blockages:0:right", "R_COMP").save();
        assertThat(member.notice()).containsText("enregistré");
        member.open("/cases/case.xhtml?id=" + id);
        assertThat(new CaseSheet(page).text())
                .contains("Article 706-3", "P2014, mesure 22")
                .doesNotContain("R.\u00a0425-2");
    }

    @Test
    void a_case_says_which_ministry_counts_chosen_or_not() {
        member.open("/cases/log.xhtml");
        new CaseForm(page).choose("blockages:0:authorityType", "PREF").save();
        assertThat(member.notice()).containsText("enregistré");
        String id = page.url().replaceAll(".*id=", "");
        member.open("/cases/case.xhtml?id=" + id);
        assertThat(new CaseSheet(page).text()).contains("Intérieur (celui de l’autorité)");

        member.open("/cases/details.xhtml?id=" + id);
        new CaseForm(page).choose("blockages:0:ministry", "JUSTICE").save();
        assertThat(member.notice()).containsText("enregistrées");
        member.open("/cases/case.xhtml?id=" + id);
        assertThat(new CaseSheet(page).text()).contains("Justice").doesNotContain("celui de l’autorité");
    }

    private static void isListedByMeasureAndCommitment(String id) {
        member.open("/commitments/list.xhtml");
        page.locator("main a[href*='commitment.xhtml']").first().click();
        assertThat(page.locator("main a[href*='list.xhtml?commitment=ENG-']")).containsText("Vos situations");
        Locator row = page.locator("#cases a[href*='case.xhtml?id=" + id + "']");
        member.open("/cases/list.xhtml?commitment=eng-2014-001&measure=P2014-22");
        assertThat(row).isVisible();
        assertThat(page.locator("#chips")).containsText("Engagement");
        member.open("/cases/list.xhtml?commitment=ENG-2014-001&measure=P2014-1");
        assertThat(row).isHidden();
        member.open("/cases/list.xhtml?commitment=ENG-2014-001,confirms=ENG-2014-001");
        assertThat(page.locator("main")).containsText("Aucune situation");
    }
}
