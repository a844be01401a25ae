package org.fairevaloir.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.fairevaloir.e2e.pages.CaseList;
import org.fairevaloir.e2e.pages.Person;
import org.fairevaloir.spreadsheets.reading.Limits;
import org.fairevaloir.spreadsheets.reading.TableReader;
import org.fairevaloir.spreadsheets.reading.TableRow;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An association takes its own cases along, says why, and finds the annual survey filled in. */
class ExportE2E extends InBrowser {
    private static final String LIST = "/cases/list.xhtml?status=VALIDATED";

    private static Person member;
    private static Page page;

    @BeforeAll
    static void signIn() throws InterruptedException {
        member = signedIn("horslarue");
        page = member.page();
    }

    private static Locator field(String name) {
        return page.locator("[id='form:" + name + "']");
    }

    private static byte[] content(Download saved) {
        try {
            return Files.readAllBytes(saved.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<TableRow> rows(Download saved) throws IOException {
        List<TableRow> rows = new ArrayList<>();
        new TableReader(Limits.USUAL).read(new ByteArrayInputStream(content(saved)), rows::add);
        return rows;
    }

    private static Download sent() {
        return page.waitForDownload(() -> field("send").click());
    }

    @Test
    void what_the_list_shows_leaves_with_a_purpose_and_not_without() throws Exception {
        member.open(LIST);
        int listed = new CaseList(page).total();
        page.locator("a[href*='/cases/export.xhtml']").click();
        assertThat(page.locator("main [role=status]")).containsText(Integer.toString(listed));
        assertThat(page.locator("main dl")).containsText("Validée");

        field("send").click();
        assertThat(member.notice()).containsText("Un point à corriger");
        assertThat(page.locator("[id='form:purposeMessage']")).containsText("Dites pourquoi");
        field("purpose").selectOption("OTHER");
        field("words").fill("Pour Mme Traoré");
        field("send").click();
        assertThat(page.locator("[id='form:wordsMessage']")).containsText("Mme Traoré");

        field("format").selectOption("CSV");
        field("words").fill("Essai de la démonstration");
        Download plain = sent();
        assertThat(plain.suggestedFilename()).matches("situations-\\d{4}-\\d{2}-\\d{2}\\.csv");
        String text = new String(content(plain), StandardCharsets.UTF_8);
        assertThat(text).contains("lineKey", "HLR-").doesNotContain("narrative", "localAlias", "restrictedNote");
        assertThat(rows(plain).stream()
                        .map(row -> row.cells().values().iterator().next())
                        .distinct())
                .hasSize(listed);

        field("texts").check();
        assertThat(new String(content(sent()), StandardCharsets.UTF_8))
                .contains("narrative", "description")
                .doesNotContain("localAlias", "restrictedNote");
        try (Person coordinator = signedIn("coordination")) {
            coordinator.open("/audit/journal.xhtml");
            assertThat(coordinator
                            .page()
                            .locator(
                                    "#journal tr",
                                    new Page.LocatorOptions().setHasText("OTHER CSV+texts " + listed + " Essai"))
                            .first())
                    .containsText("Situations exportées");
        }
    }

    @Test
    void the_standard_s_columns_and_a_workbook_leave_too() throws IOException {
        member.open(LIST);
        int listed = new CaseList(page).total();
        member.open("/cases/export.xhtml?status=VALIDATED");
        field("purpose").selectOption("STANDARD_EXCHANGE");
        field("format").selectOption("HTCDS");
        Download standard = sent();
        assertThat(standard.suggestedFilename()).startsWith("htcds-").endsWith(".csv");
        assertThat(rows(standard)).hasSize(listed);
        assertThat(new String(content(standard), StandardCharsets.UTF_8))
                .contains("vic_TypeOfExploitation")
                .doesNotContain("HLR-");

        field("format").selectOption("ODS");
        Download workbook = sent();
        assertThat(workbook.suggestedFilename()).endsWith(".ods");
        assertThat(rows(workbook)).hasSizeGreaterThanOrEqualTo(listed);
    }

    @Test
    void the_annual_survey_is_filled_in_and_downloaded() throws IOException {
        member.open("/cases/list.xhtml");
        page.locator("a[href*='/cases/survey.xhtml']").click();
        assertThat(member.title()).containsText("Enquête annuelle");
        List<String> totals = page.locator("#totals dd").allInnerTexts();
        assertThat(totals).hasSize(3);
        assertThat(page.locator("main table").first()).containsText("Exploitation sexuelle");

        Download saved =
                page.waitForDownload(() -> page.locator("a[href*='file=csv']").click());
        assertThat(saved.suggestedFilename()).matches("miprof-\\d{4}\\.csv");
        assertThat(rows(saved).get(0).cells())
                .containsEntry("Repérées", totals.get(0))
                .containsEntry("Accompagnées", totals.get(1))
                .containsEntry("Ensemble", totals.get(2));

        field("year").fill("2999");
        field("show").click();
        assertThat(page.locator("[id='form:yearMessage']")).containsText("Choisissez une année");
    }
}
