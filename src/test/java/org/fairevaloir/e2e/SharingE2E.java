package org.fairevaloir.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fairevaloir.e2e.pages.LoggedCase;
import org.fairevaloir.e2e.pages.Person;
import org.fairevaloir.shared.Clocks;
import org.fairevaloir.testing.Platform;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** One case and another association, as both sides, the third and the others see it. */
class SharingE2E extends InBrowser {
    private static final String SHARES = "/cases/shares.xhtml";
    private static final String SECRET = "Hébergement refusé à minuit";

    private static Person owner;
    private static Person reader;
    private static Person third;

    @BeforeAll
    static void signIn() throws InterruptedException {
        owner = signedIn("horslarue");
        reader = signedIn("amicaledunid");
        third = signedIn("secourscatholique");
    }

    private static String aSharableCase() {
        return LoggedCase.draft(owner, SECRET).agreedToSharing().submitted();
    }

    private static void propose(String id) {
        owner.open(SHARES + "?case=" + id);
        Page page = owner.page();
        page.locator("[id='form:kind']").selectOption("SHARE");
        page.locator("[id='form:recipient']").selectOption("ADN");
        page.locator("[id='form:purpose']").selectOption("HOUSING");
        page.locator("[id='form:endsOn']")
                .fill(LocalDate.now(Clock.system(Clocks.PARIS)).plusDays(30).toString());
        page.locator("[id='form:propose']").click();
        assertThat(owner.notice()).containsText("attend l’autre association");
    }

    /** Answers the newest offer. */
    private static void answer(String button, String told) {
        reader.open(SHARES);
        reader.page()
                .locator("[id^='incoming:rows:'][id$=':" + button + "']")
                .first()
                .click();
        assertThat(reader.notice()).containsText(told);
    }

    /** The address under which the newest accepted case is read. */
    private static String read() {
        reader.open(SHARES);
        reader.page().locator("#incoming a[href*='shared.xhtml']").first().click();
        assertThat(reader.title()).containsText("partagée");
        assertThat(reader.page().locator("main")).containsText(SECRET);
        return reader.page().url().replace(Platform.url(), "");
    }

    /** What the first row says, which is the newest. */
    private static Locator newest(Person person, String side) {
        person.open(SHARES);
        return person.page().locator("#" + side + " p").first();
    }

    /** Exactly as an address that never led anywhere. */
    private static void assertMissing(Person person, String address) {
        Response unknown = person.open("/cases/shared.xhtml?id=" + UUID.randomUUID());
        String nothing = unknown.text();
        assertThat(unknown.status()).isEqualTo(404);
        Response answer = person.open(address);
        assertThat(answer.status()).as(address).isEqualTo(404);
        assertThat(answer.text()).isEqualTo(nothing);
    }

    @Test
    void without_the_agreement_of_the_person_there_is_no_form() {
        String id = LoggedCase.draft(owner, SECRET).submitted();
        owner.open(SHARES + "?case=" + id);
        assertThat(owner.page().locator(".notice.warn")).containsText("La personne n’a pas donné son accord");
        assertThat(owner.page().locator("[id='form:propose']")).hasCount(0);
        owner.open(SHARES + "?case=" + aSharableCase());
        assertThat(owner.page().locator("[id='form:propose']")).isVisible();
    }

    @Test
    void an_offer_tells_little_and_once_refused_nothing() {
        String id = aSharableCase();
        propose(id);
        owner.open("/cases/case.xhtml?id=" + id);
        String reference = owner.title().innerText().replaceAll(".*\\s", "");

        assertThat(newest(reader, "incoming")).containsText("En attente");
        assertThat(reader.page().locator("main")).containsText("Hébergement ou mise à l'abri");
        assertThat(reader.page().locator("main")).not().containsText(reference);
        answer("refuse", "C’est refusé");
        assertThat(newest(reader, "incoming")).containsText("Refusé");
        assertThat(reader.page().locator("main")).not().containsText(reference);
        assertThat(newest(owner, "outgoing")).containsText("Refusé");
        assertThat(owner.page().locator("main")).containsText(reference);
        assertMissing(reader, "/cases/case.xhtml?id=" + id);
    }

    @Test
    void what_was_accepted_is_read_until_it_is_taken_back_and_then_is_missing() {
        String id = aSharableCase();
        propose(id);
        answer("accept", "C’est accepté");
        String address = read();
        assertThat(newest(owner, "outgoing")).containsText("Accepté");
        assertMissing(third, address);
        assertMissing(owner, address);
        assertMissing(reader, "/cases/case.xhtml?id=" + id);

        owner.open(SHARES);
        owner.page().locator("[id^='outgoing:rows:'][id$=':revoke']").first().click();
        assertThat(owner.notice()).containsText("l’autre association ne lit plus la situation");
        assertMissing(reader, address);
        assertThat(newest(reader, "incoming")).containsText("Retiré");
    }

    @Test
    void what_is_over_says_so_and_is_missing() throws SQLException {
        propose(aSharableCase());
        answer("accept", "C’est accepté");
        String address = read();
        endYesterday(address.replaceAll(".*id=", ""));

        assertThat(newest(reader, "incoming")).containsText("Expiré");
        assertThat(newest(owner, "outgoing")).containsText("Expiré");
        assertMissing(reader, address);
    }

    @Test
    void whoever_does_not_need_it_any_more_ends_it() {
        propose(aSharableCase());
        answer("accept", "C’est accepté");
        String address = read();
        answer("finish", "Le partage est terminé");
        assertMissing(reader, address);
        assertThat(newest(owner, "outgoing")).containsText("Terminé");
    }

    @Test
    void for_coordination_and_observers_nothing_is_shared() throws InterruptedException {
        propose(aSharableCase());
        answer("accept", "C’est accepté");
        String address = read();
        for (String username : List.of("coordination", "miprof")) {
            try (Person outsider = signedIn(username)) {
                assertThat(outsider.open(SHARES).status()).isEqualTo(404);
                assertMissing(outsider, address);
            }
        }
    }

    private static void endYesterday(String share) throws SQLException {
        try (Connection connection = Platform.ownerConnection();
                PreparedStatement past =
                        connection.prepareStatement("update case_share set ends_on = ? where id = ?")) {
            past.setString(
                    1, LocalDate.now(Clock.system(Clocks.PARIS)).minusDays(1).toString());
            past.setString(2, share);
            assertThat(past.executeUpdate()).isEqualTo(1);
        }
    }
}
