package org.fairevaloir.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.fairevaloir.e2e.pages.CaseForm;
import org.fairevaloir.e2e.pages.CaseList;
import org.fairevaloir.e2e.pages.Person;
import org.fairevaloir.shared.Words;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who taps twice, because the answer takes its time, did it once, and reads what the first tap did. */
class TwiceE2E extends InBrowser {
    private static final Pattern HIDDEN = Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]* value=\"([^\"]+)\"");

    private static Person member;
    private static Page page;

    @BeforeAll
    static void signIn() throws InterruptedException {
        member = signedIn("horslarue");
        page = member.page();
    }

    @Test
    void a_case_is_saved_submitted_and_commented_once() {
        CaseList list = new CaseList(page);
        member.open("/cases/list.xhtml");
        int before = list.total();
        member.open("/cases/log.xhtml");
        new CaseForm(page).fillIn("Guichet fermé");
        twice("save");
        assertThat(member.notice().innerText()).contains("enregistré");
        new CaseForm(page).type("narrative", "Une fois de plus");
        twice("save");
        assertThat(member.notice().innerText()).as("of a draft that is stored").contains("enregistré");
        new CaseForm(page).type("narrative", "Une dernière fois");
        twice(
                "addBlockage",
                () -> page.locator("[id='form:blockages:1:remove']").waitFor());
        assertThat(page.locator("fieldset.blockage").count()).as("one more row").isEqualTo(2);
        twice(
                "blockages:1:remove",
                () -> assertThat(page.locator("fieldset.blockage")).hasCount(1));
        twice("submit");
        assertThat(member.notice().innerText()).contains("transmise");

        page.locator("[id='form:remark']").fill("À relire");
        twice("comment");
        assertThat(member.notice().innerText()).contains("Message envoyé");
        assertThat(page.locator("p.pre:has-text('À relire')").count()).isEqualTo(1);
        member.open("/cases/list.xhtml");
        assertThat(list.total()).isEqualTo(before + 1);
    }

    private static void twice(String button) {
        page.evaluate("document.querySelector('#notices')?.replaceChildren()");
        twice(button, () -> member.notice().locator("li").first().waitFor());
    }

    private static void twice(String button, Runnable answered) {
        page.locator("[id='form:" + button + "']").dblclick();
        answered.run();
    }

    /** As without a script, and before the first answer is there. */
    @Test
    void a_form_that_arrives_twice_at_once_is_acted_on_once_and_answered_alike() throws Exception {
        Visitor visitor = new Visitor();
        String address = Samples.of(browser).in("/cases/case.xhtml?id={case}");
        String view = view(visitor.signIn(address, "horslarue").body());
        String remark = "Une fois " + Words.unique();
        List<HttpResponse<String>> answers = atOnce(() -> visitor.post(address, commenting(view, remark)));

        assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(302);
        assertThat(answers)
                .extracting(answer -> answer.headers().firstValue("Location"))
                .containsOnly(answers.get(0).headers().firstValue("Location"));
        assertThat(visitor.get(address).body()).containsOnlyOnce(remark);

        visitor.post(address, commenting(view, remark + " et autre chose"));
        assertThat(visitor.get(address).body())
                .as("positive control: what says something else is something else")
                .contains(remark + " et autre chose");
    }

    @Test
    void a_file_that_arrives_twice_is_attached_once_and_another_one_beside_it() throws Exception {
        Visitor visitor = new Visitor();
        String address = Samples.of(browser).in("/cases/files.xhtml?id={draft}");
        String body = visitor.signIn(address, "horslarue").body();
        int before = attached(body);
        Map<String, String> form = Map.of("form", "form", "form:attach", "", "jakarta.faces.ViewState", view(body));
        for (int i = 0; i < 2; i++) {
            assertThat(visitor.upload(address, form, "form:file", png(1)).statusCode())
                    .isEqualTo(302);
        }
        assertThat(attached(visitor.get(address).body())).isEqualTo(before + 1);
        visitor.upload(address, form, "form:file", png(2));
        assertThat(attached(visitor.get(address).body())).isEqualTo(before + 2);
    }

    private static byte[] png(int height) throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(3, height, BufferedImage.TYPE_INT_RGB), "png", png);
        return png.toByteArray();
    }

    private static int attached(String body) {
        return body.split("/cases/file.xhtml", -1).length - 1;
    }

    private static Map<String, String> commenting(String view, String remark) {
        Map<String, String> form = new HashMap<>();
        form.put("form", "form");
        form.put("form:remark", remark);
        form.put("form:comment", "");
        form.put("jakarta.faces.ViewState", view);
        return form;
    }

    private static String view(String body) {
        Matcher found = HIDDEN.matcher(body);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static <T> List<T> atOnce(Callable<T> act) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(3);
        try {
            List<T> answers = new ArrayList<>();
            for (Future<T> answer : threads.invokeAll(List.of(act, act, act))) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdown();
        }
    }
}
