package org.fairevaloir.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import org.fairevaloir.testing.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keycloak's own login page, as the product shows it and as the realm's rules let people through it. */
class LoginPageE2E extends InBrowser {
    @ParameterizedTest
    @CsvSource({"fr, Connexion, Mot de passe", "en, Sign in, Password"})
    void the_page_speaks_the_language_chosen_before_and_is_accessible(
            String language, String title, String passwordLabel) {
        Page page = firstPageIn(language);
        assertThat(page.locator("html")).hasAttribute("lang", language);
        assertThat(page.locator("#kc-page-title")).hasText(title);
        assertThat(page.locator("#kc-header-wrapper")).containsText("Faire Valoir");
        assertThat(page.locator("label[for=password]")).hasText(passwordLabel);
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
        page.context().close();
    }

    @Test
    void a_member_signs_in_by_name_and_password() {
        Page page = firstPage("fr-FR");
        signIn(page, "horslarue", Platform.password());
        page.waitForURL(url -> url.startsWith(Platform.url() + "/"));
        page.context().close();
    }

    @Test
    void a_wrong_password_is_refused_without_telling_whether_the_name_exists() {
        Page page = firstPage("fr-FR");
        signIn(page, "horslarue", "pas-le-bon-mot-de-passe");
        String known = page.locator("#input-error-username").textContent();
        signIn(page, "personne", "pas-le-bon-mot-de-passe");
        assertThat(page.locator("#input-error-username")).hasText(known.strip());
        assertThat(page.url()).startsWith(Platform.keycloakUrl());
        page.context().close();
    }

    @Test
    void a_coordinator_enters_with_the_one_time_code_only() throws InterruptedException {
        Page page = firstPage("fr-FR");
        signIn(page, "coordination", Platform.password());
        page.locator("#otp").fill("000000");
        page.locator("#kc-login").click();
        assertThat(page.locator("#input-error-otp")).isVisible();
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();

        page.locator("#otp").fill(Platform.coordinatorCode());
        page.locator("#kc-login").click();
        page.waitForURL(url -> url.startsWith(Platform.url() + "/"));
        page.context().close();
    }

    private static Page firstPage(String locale) {
        Page page = browser.newContext(new Browser.NewContextOptions().setLocale(locale))
                .newPage();
        page.navigate(Platform.url() + "/");
        return page;
    }

    /** French unless another language was chosen, which the pages keep in a cookie. */
    private static Page firstPageIn(String language) {
        BrowserContext context = browser.newContext();
        if (!language.equals("fr")) {
            context.addCookies(List.of(new Cookie("language", language).setUrl(Platform.url())));
        }
        Page page = context.newPage();
        page.navigate(Platform.url() + "/");
        return page;
    }

    private static void signIn(Page page, String name, String password) {
        page.locator("#username").fill(name);
        page.locator("#password").fill(password);
        page.locator("#kc-login").click();
    }
}
