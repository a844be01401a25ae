package org.fairevaloir.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.fairevaloir.e2e.pages.Imports;
import org.fairevaloir.e2e.pages.Person;
import org.fairevaloir.imports.MadeTable;
import org.fairevaloir.shared.Words;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A member who keeps cases in a table: reads what is wrong in it, imports it, and takes it back. */
class ImportE2E extends InBrowser {
    private static final String PAGE = "/cases/import.xhtml";

    private static Person member;
    private static Page page;

    @BeforeAll
    static void signIn() throws InterruptedException {
        member = signedIn("secourscatholique");
        page = member.page();
    }

    private static LocatorAssertions.ContainsTextOptions patience() {
        return new LocatorAssertions.ContainsTextOptions().setTimeout(30_000);
    }

    @Test
    void three_rows_of_which_one_is_wrong_are_read_imported_and_taken_back() {
        int complaints = member.complaints().size();
        page.setViewportSize(360, 740);
        member.open("/cases/list.xhtml");
        page.locator("main .toolbar a[href*='import']").click();
        assertThat(member.title()).hasText("Importer des situations");
        MadeTable table = new MadeTable()
                .with("E-1", "narrative", "suite " + Words.unique())
                .with("E-2", "narrative", "suite " + Words.unique(), "gender", "X")
                .with("E-3", "narrative", "suite " + Words.unique());
        Imports imports = new Imports(member).preview(table);

        assertThat(imports.counts()).containsText("2 situations sont prêtes");
        assertThat(imports.counts()).containsText("1 situation est à corriger");
        assertThat(imports.findings()).hasCount(1);
        assertThat(imports.findings().first())
                .containsText(Pattern.compile("3.*Genre.*À corriger.*«.X.» n’est ni un code", Pattern.DOTALL));
        imports.press("start");
        assertThat(imports.counts()).containsText("2 situations importées", patience());
        assertThat(imports.counts()).containsText("Lignes qui n’ont pas été importées");
        assertThat(imports.counts().locator("code")).hasText(new String[] {"3"});

        String address = page.url();
        new Imports(member).preview(table);
        assertThat(page.locator(".notice.warn")).containsText("déjà été importé");
        assertThat(imports.counts()).containsText("2 situations ont déjà été importées");
        imports.press("giveUp");
        assertThat(member.notice()).containsText("Rien n’a été importé");

        page.navigate(address);
        imports.press("undo");
        assertThat(imports.counts()).containsText("2 situations supprimées", patience());
        assertThat(member.complaints()).hasSize(complaints);
        page.setViewportSize(1280, 800);
    }

    @Test
    void a_longer_table_shows_how_far_it_is_and_goes_on_after_a_reload() {
        MadeTable table = new MadeTable();
        for (int i = 0; i < 1_200; i++) {
            table.with("L-" + i, "narrative", "suite " + Words.unique());
        }
        Imports imports = new Imports(member).preview(table);
        assertThat(imports.counts())
                .containsText(
                        Pattern.compile("1.?200 situations sont prêtes"),
                        new LocatorAssertions.ContainsTextOptions().setTimeout(60_000));
        imports.press("start");
        assertThat(page.locator("#progress")).isVisible();
        page.reload();
        assertThat(imports.counts())
                .containsText("situations importées", new LocatorAssertions.ContainsTextOptions().setTimeout(180_000));
        imports.press("undo");
        assertThat(imports.counts())
                .containsText("situations supprimées", new LocatorAssertions.ContainsTextOptions().setTimeout(180_000));
    }

    @Test
    void a_file_that_is_no_table_is_refused_beside_its_field_and_a_huge_one_at_once(@TempDir Path folder)
            throws IOException {
        member.open(PAGE);
        Imports imports = new Imports(member);
        imports.send("image.csv", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        assertThat(page.locator(".message.error")).containsText("n’est pas un tableau");
        imports.send("cas.xlsx", new byte[0]);
        assertThat(page.locator(".message.error")).containsText("Choisissez un fichier qui ne soit pas vide");

        member.open(PAGE);
        imports.send(Files.write(folder.resolve("cas.csv"), new byte[30_000_000]));
        assertThat(member.title()).containsText("trop volumineux");
    }

    @Test
    void the_template_is_saved_in_three_formats_and_its_codes_beside() {
        member.open(PAGE);
        for (String format : new String[] {"XLSX", "ODS", "CSV"}) {
            Download saved = page.waitForDownload(() ->
                    page.locator("a[href$='format=" + format + "']").first().click());
            assertThat(saved.suggestedFilename()).isEqualTo("modele-situations." + format.toLowerCase(Locale.ROOT));
        }
        Download codes =
                page.waitForDownload(() -> page.locator("a[href*='part=CODES']").click());
        assertThat(codes.suggestedFilename()).isEqualTo("colonnes-et-codes.csv");
    }
}
