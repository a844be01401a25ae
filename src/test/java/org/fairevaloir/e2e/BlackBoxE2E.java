package org.fairevaloir.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.fairevaloir.access.PagePolicy;
import org.fairevaloir.platform.RestApplication;
import org.fairevaloir.testing.Browsers;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Who gets which answer at which address of the running platform, compared with the reviewed table
 * {@code black-box.csv}. Everybody asks for things of Hors la rue; the member is theirs, the other member is not.
 */
class BlackBoxE2E {
    private static final String TABLE = "/black-box.csv";
    private static final Visitor ANONYMOUS = new Visitor();
    private static final List<String> NAMES =
            List.of("anonymous", "observer", "member", "other member", "coordinator", "program");
    private static final Pattern READ_ONLY = Pattern.compile(
            "/(api/v1/(cases/.+|editions|code-lists|authorities|plan-measures|commitments|openapi\\.json)|words)(/.*)?");
    private static final Map<String, String> FORGED = Map.of("form", "form", "form:save", "");
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\"[^>]* value=\"([^\"]*)\"");

    private static Visitor observer;
    private static Visitor member;
    private static Visitor otherMember;
    private static Visitor coordinator;
    private static Visitor program;
    private static Samples samples;

    @BeforeAll
    static void enter() throws Exception {
        samples = Samples.of(Browsers.ofAllTests());
        observer = signedIn("miprof");
        member = signedIn("horslarue");
        otherMember = signedIn("amicaledunid");
        coordinator = signedIn("coordination");
        program = new Visitor();
        program.headers.put("Authorization", "Bearer " + KeycloakAdmin.tokenOfSoftware());
    }

    /** In the order of the table's columns. */
    private static List<Visitor> askers() {
        return List.of(ANONYMOUS, observer, member, otherMember, coordinator, program);
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = TABLE, delimiter = ';', numLinesToSkip = 1)
    void an_address_answers_as_the_table_says(
            String address, int nobody, int observing, int own, int other, int coordinating, int bearer)
            throws Exception {
        SoftAssertions all = new SoftAssertions();
        List<Integer> expected = List.of(nobody, observing, own, other, coordinating, bearer);
        for (int i = 0; i < expected.size(); i++) {
            Visitor asker = askers().get(i);
            HttpResponse<String> answer = asker.get(samples.in(address));
            String who = NAMES.get(i) + " at " + address;
            all.assertThat(answer.statusCode()).as(who).isEqualTo(expected.get(i));
            all.assertThat(answer.headers().firstValue("X-Content-Type-Options"))
                    .as(who)
                    .contains("nosniff");
            HttpResponse<String> posted = asker.post(samples.in(address), FORGED);
            all.assertThat(posted.statusCode())
                    .as(who + ", posted")
                    .isEqualTo(afterPost(address, expected.get(i)))
                    .isNotEqualTo(500);
        }
        all.assertAll();
    }

    /**
     * A form that no page gave out opens a page afresh, and nothing more; what is only read is not posted to; a case is
     * logged by JSON, never by a form, which another site could send.
     */
    private static int afterPost(String address, int afterGet) {
        if (address.equals("/api/v1/cases") && afterGet == 200) {
            return 415;
        }
        return READ_ONLY.matcher(address).matches() && (afterGet == 200 || afterGet == 404) ? 405 : afterGet;
    }

    @Test
    void a_form_that_was_given_to_somebody_else_does_nothing() throws Exception {
        String form = samples.in("/cases/log.xhtml?id={draft}");
        Map<String, String> stolen = new HashMap<>();
        HIDDEN.matcher(member.get(form).body()).results().forEach(input -> stolen.put(input.group(1), input.group(2)));
        stolen.put("form:narrative", "Volé");
        stolen.put("form:save", "");
        stolen.put("form", "form");
        assertThat(stolen).containsKey("jakarta.faces.ViewState");

        for (String address : List.of(form, samples.in("/cases/log.xhtml?id={unknown}"), "/cases/log.xhtml")) {
            assertThat(otherMember.post(address, stolen).statusCode())
                    .as("a form of another session, whatever it is about")
                    .isEqualTo(409);
            assertThat(coordinator.post(address, stolen).statusCode()).isEqualTo(404);
            assertThat(observer.post(address, stolen).statusCode()).isEqualTo(404);
        }
        assertThat(ANONYMOUS.post(form, stolen).statusCode()).isEqualTo(302);
        assertThat(member.get(form).body()).doesNotContain("Volé");

        assertThat(member.post(form, stolen).statusCode())
                .as("positive control")
                .isEqualTo(302);
        assertThat(member.get(form).body()).contains("Volé");
    }

    @Test
    void a_page_is_asked_for_and_posted_and_nothing_else() throws Exception {
        for (String method : List.of("PUT", "PATCH", "DELETE", "OPTIONS", "TRACE")) {
            assertThat(member.send(method, "/cases/list.xhtml").statusCode())
                    .as(method)
                    .isIn(400, 405);
        }
    }

    @Test
    void the_table_knows_every_page_and_every_rest_path() throws IOException {
        Set<String> known = addressesOfTheTable();
        Set<String> resources = restPaths();
        assertThat(resources).contains("/api/v1/editions", "/api/v1/editions/{}");
        assertThat(known).containsAll(PagePolicy.pages().keySet()).containsAll(resources);
    }

    @Test
    void somebody_else_s_case_answers_word_for_word_like_one_that_does_not_exist() throws Exception {
        for (String page : List.of("/cases/case.xhtml?id=", "/cases/log.xhtml?id=")) {
            HttpResponse<String> foreign = otherMember.get(samples.in(page + "{draft}"));
            HttpResponse<String> unknown = otherMember.get(samples.in(page + "{unknown}"));
            assertThat(foreign.statusCode()).isEqualTo(404);
            assertThat(foreign.body()).isEqualTo(unknown.body());
            assertThat(member.status(samples.in(page + "{draft}"))).isEqualTo(200);
        }
    }

    private static Set<String> addressesOfTheTable() throws IOException {
        try (InputStream table = BlackBoxE2E.class.getResourceAsStream(TABLE)) {
            return new String(Objects.requireNonNull(table).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.replaceAll("[;?].*", "").replaceAll("\\{[^}]*}", "{}"))
                    .collect(Collectors.toSet());
        }
    }

    private static Set<String> restPaths() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.fairevaloir").stream()
                        .filter(resource -> resource.isAnnotatedWith(Path.class))
                        .flatMap(BlackBoxE2E::paths)
                        .collect(Collectors.toSet());
    }

    private static Stream<String> paths(JavaClass resource) {
        String root = RestApplication.class.getAnnotation(ApplicationPath.class).value();
        return resource.getMethods().stream()
                .filter(method -> method.isMetaAnnotatedWith(HttpMethod.class))
                .map(method -> (root + "/" + pathOn(resource) + "/" + pathOn(method))
                        .replaceAll("/+", "/")
                        .replaceAll("/$", "")
                        .replaceAll("\\{[^}]*}", "{}"));
    }

    private static String pathOn(CanBeAnnotated any) {
        if (any instanceof JavaMethod method) {
            return method.tryGetAnnotationOfType(Path.class).map(Path::value).orElse("");
        }
        return any instanceof JavaClass type
                ? type.getAnnotationOfType(Path.class).value()
                : "";
    }

    private static Visitor signedIn(String username) throws IOException, InterruptedException {
        Visitor visitor = new Visitor();
        assertThat(visitor.signIn("/", username).statusCode()).isEqualTo(200);
        return visitor;
    }
}
