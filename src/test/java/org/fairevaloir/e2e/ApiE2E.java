package org.fairevaloir.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.fairevaloir.cases.BrokenCase;
import org.fairevaloir.cases.rest.SentCase;
import org.fairevaloir.shared.Clocks;
import org.fairevaloir.testing.ApiContract;
import org.fairevaloir.testing.ApiContract.Operation;
import org.fairevaloir.testing.Platform;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The API of the running platform, called by an association's own software; each answer is judged by the document. */
class ApiE2E {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Operation LOG = new Operation("/cases", "post");
    private static final Operation LIST = new Operation("/cases", "get");
    private static final Operation EXPORT = new Operation("/cases/export", "get");
    private static final Operation READ = new Operation("/cases/{id}", "get");
    private static final Operation AMEND = new Operation("/cases/{id}", "put");
    private static final Operation CODES = new Operation("/code-lists/{list}", "get");

    private static Software software;
    private static Software nobody;
    private static ApiContract contract;
    private static ObjectNode example;

    @BeforeAll
    static void readTheDescription() throws Exception {
        software = new Software(KeycloakAdmin.tokenOfSoftware());
        nobody = new Software("");
        String document = software.get("/openapi.json").body();
        contract = new ApiContract(document);
        example = (ObjectNode) parsed(document).at("/paths/~1cases/post/requestBody/content/application~1json/example");
    }

    @Test
    void a_case_is_logged_read_amended_and_handed_over() throws Exception {
        HttpResponse<String> logged = as(LOG, 201, software.post("/cases", example.toString(), key()));
        String path = "/cases/" + parsed(logged).get("id").asText();
        assertThat(header(logged, "Location")).endsWith("/api/v1" + path);

        HttpResponse<String> read = as(READ, 200, software.get(path));
        assertThat(header(read, "ETag")).isEqualTo(header(logged, "ETag"));
        JsonNode found = parsed(read);
        assertThat(found.get("status").asText()).isEqualTo("DRAFT");
        assertThat(found.get("association").asText()).isEqualTo("HLR");
        ObjectNode content = (ObjectNode) found.get("content");
        ObjectNode completed = example.deepCopy();
        // What the law says of an interpreter, where its author says nothing.
        ((ObjectNode) completed.at("/blockages/0/answers"))
                .putArray("legalBasis")
                .add("INTERP_803_5");
        assertThat(withoutIds(content)).isEqualTo(completed);

        content.put("gender", "NB");
        String first = header(read, "ETag");
        HttpResponse<String> amended = as(AMEND, 200, software.put(path, content.toString(), "If-Match", first));
        assertThat(header(amended, "ETag")).isNotEqualTo(first);
        refused(AMEND, 412, "changed_since", software.put(path, content.toString(), "If-Match", first));
        refused(AMEND, 428, "version_needed", software.put(path, content.toString()));
        refused(AMEND, 412, "changed_since", software.put(path, content.toString(), "If-Match", "\"0\""));

        HttpResponse<String> again = software.get(path);
        assertThat(parsed(again).get("content")).as("parts keep their ids").isEqualTo(content);
        as(AMEND, 200, software.put(path + "?submit=true", content.toString(), "If-Match", header(again, "ETag")));
        HttpResponse<String> submitted = software.get(path);
        assertThat(parsed(submitted).get("status").asText()).isEqualTo("SUBMITTED");
        refused(AMEND, 409, "not_open", software.put(path, content.toString(), "If-Match", header(submitted, "ETag")));
        assertThat(software.get(path, "If-None-Match", header(submitted, "ETag"))
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void a_case_is_handed_over_at_once_or_not_stored_at_all() throws Exception {
        ObjectNode incomplete = example.deepCopy().without("consent");
        String[] key = key();

        HttpResponse<String> told =
                refused(LOG, 422, "invalid", software.post("/cases?submit=true", incomplete.toString(), key));
        assertThat(pointers(told)).containsExactly("#/consent");

        HttpResponse<String> stored = as(LOG, 201, software.post("/cases?submit=true", example.toString(), key));
        JsonNode read = parsed(software.get("/cases/" + parsed(stored).get("id").asText()));
        assertThat(read.get("status").asText()).isEqualTo("SUBMITTED");
    }

    @Test
    void a_case_that_looks_like_another_of_the_association_says_so() throws Exception {
        JsonNode first = parsed(as(LOG, 201, software.post("/cases", example.toString(), key())));
        JsonNode second = parsed(as(LOG, 201, software.post("/cases", example.toString(), key())));

        JsonNode read =
                parsed(as(READ, 200, software.get("/cases/" + second.get("id").asText())));
        assertThat(read.get("possibleDuplicates"))
                .extracting(JsonNode::asText)
                .contains(first.get("reference").asText())
                .doesNotContain(second.get("reference").asText());
    }

    @Test
    void what_is_told_of_a_counted_case_waits_until_it_is_taken_back() throws Exception {
        String path = "/cases/"
                + oneOf("select id from field_case where association = 'HLR' and status = 'VALIDATED' limit 1");
        HttpResponse<String> read = as(READ, 200, software.get(path));
        ObjectNode said = (ObjectNode) parsed(read).get("content");
        ObjectNode told = said.deepCopy();
        told.put("housing", said.path("housing").asText().equals("HOTEL") ? "STREET" : "HOTEL");

        as(AMEND, 200, software.put(path, told.toString(), "If-Match", header(read, "ETag")));

        HttpResponse<String> waiting = as(READ, 200, software.get(path));
        assertThat(parsed(waiting).get("content")).isEqualTo(said);
        assertThat(parsed(waiting).at("/proposal/content")).isEqualTo(told);
        as(AMEND, 200, software.put(path, said.toString(), "If-Match", header(waiting, "ETag")));
        assertThat(parsed(software.get(path)).has("proposal")).isFalse();
    }

    @Test
    void one_key_makes_one_case_however_often_it_is_sent() throws Exception {
        String[] key = key();
        ExecutorService ten = Executors.newFixedThreadPool(10);
        try {
            Callable<HttpResponse<String>> post = () -> software.post("/cases", example.toString(), key);
            Set<String> ids = new HashSet<>();
            for (Future<HttpResponse<String>> one :
                    ten.invokeAll(Stream.generate(() -> post).limit(10).toList())) {
                HttpResponse<String> answer = one.get();
                assertThat(answer.statusCode()).isEqualTo(201);
                ids.add(answer.body() + header(answer, "ETag"));
            }
            assertThat(ids).hasSize(1);
            HttpResponse<String> later = as(LOG, 201, software.post("/cases", example.toString(), key));
            assertThat(later.body() + header(later, "ETag"))
                    .isEqualTo(ids.iterator().next());
        } finally {
            ten.shutdownNow();
        }

        refused(LOG, 422, "key_reused", software.post("/cases", "{}", key));
        refused(LOG, 422, "key_reused", software.post("/cases?submit=true", example.toString(), key));
        refused(LOG, 400, "key_missing", software.post("/cases", example.toString()));
        refused(LOG, 400, "key_missing", software.post("/cases", example.toString(), "Idempotency-Key", "1"));
    }

    @Test
    void what_is_wrong_is_told_at_its_place_in_the_language_asked_for() throws Exception {
        String wrong = """
                {"gendre":"F", "gender":"X", "status":"VALIDATED", "answers":{"vulnerability":["NO_SUCH"]},
                 "blockages":[{"startDate":"3/2/2015"}]}
                """;
        HttpResponse<String> form = refused(LOG, 422, "invalid", software.post("/cases", wrong, key()));
        assertThat(pointers(form)).containsExactlyInAnyOrder("#/gendre", "#/status", "#/blockages/0/startDate");

        String codes = "{\"gender\":\"X\", \"answers\":{\"vulnerability\":[\"NO_SUCH\"]}}";
        HttpResponse<String> french = refused(LOG, 422, "invalid", software.post("/cases", codes, key()));
        HttpResponse<String> english = refused(
                LOG, 422, "invalid", software.post("/cases", codes, with(key(), "Accept-Language", "de, en;q=0.8")));
        assertThat(pointers(french)).containsExactlyInAnyOrder("#/gender", "#/answers/vulnerability");
        assertThat(pointers(english)).isEqualTo(pointers(french));
        assertThat(parsed(english).get("title")).isNotEqualTo(parsed(french).get("title"));
        assertThat(parsed(english).at("/errors/0/detail"))
                .isNotEqualTo(parsed(french).at("/errors/0/detail"));
    }

    /** V1 to V9 by name; that V10 refuses nothing shows wherever the same example is logged twice. */
    @Test
    void what_breaks_a_rule_of_the_form_is_refused_at_its_place_and_absurdities_even_in_a_draft() throws Exception {
        for (BrokenCase broken : BrokenCase.all()) {
            ObjectNode sent = (ObjectNode) parsed(SentCase.json(broken.said().draft()));
            HttpResponse<String> told =
                    refused(LOG, 422, "invalid", software.post("/cases?submit=true", sent.toString(), key()));
            assertThat(pointers(told)).as("%s", broken).contains(pointer(broken.field()));
            HttpResponse<String> kept = software.post("/cases", sent.toString(), key());
            assertThat(as(LOG, broken.absurd() ? 422 : 201, kept).body()).isNotEmpty();
        }
    }

    private static String pointer(String field) {
        String place = field.equals("asePlacement") ? "answers." + field : field;
        return place.isEmpty()
                ? "#"
                : "#/" + place.replace("[", "/").replace("].", "/").replace('.', '/');
    }

    @Test
    void a_text_that_may_identify_somebody_is_confirmed_by_its_author() throws Exception {
        ObjectNode named = example.deepCopy().put("narrative", "Elle a été reçue par Mme Diallo au guichet.");

        HttpResponse<String> asked = refused(LOG, 422, "invalid", software.post("/cases", named.toString(), key()));
        assertThat(pointers(asked)).containsExactly("#/narrative");
        named.set("confirmation", parsed(asked).get("confirmation"));
        as(LOG, 201, software.post("/cases", named.toString(), key()));

        named.put("narrative", "Elle a été reçue par Mme Traoré au guichet.");
        refused(LOG, 422, "invalid", software.post("/cases", named.toString(), key()));
    }

    @Test
    void another_association_s_case_answers_word_for_word_like_one_that_does_not_exist() throws Exception {
        String unknown = "/cases/" + UUID.randomUUID();
        String foreign = "/cases/" + oneOf("select id from field_case where association = 'ADN' limit 1");

        HttpResponse<String> missing = refused(READ, 404, "not_found", software.get(unknown));
        assertThat(refused(READ, 404, "not_found", software.get(foreign)).body())
                .isEqualTo(missing.body());
        assertThat(refused(READ, 404, "not_found", software.get("/cases/no-id")).body())
                .isEqualTo(missing.body());
        for (String tag : List.of("\"1\"", "\"2\"", "\"3\"")) {
            assertThat(refused(AMEND, 404, "not_found", software.put(foreign, "{}", "If-Match", tag))
                            .body())
                    .isEqualTo(missing.body());
        }
        String own = "/cases/" + oneOf("select id from field_case where association = 'HLR' limit 1");
        as(READ, 200, software.get(own));
    }

    @Test
    void a_part_of_another_case_is_not_taken_over() throws Exception {
        String taken = oneOf("select id from blockage where association = 'ADN' limit 1");

        refused(LOG, 404, "not_found", software.post("/cases", "{\"blockages\":[{\"id\":\"" + taken + "\"}]}", key()));
    }

    @Test
    void only_a_member_s_token_logs_cases() throws Exception {
        refused(LOG, 401, "token_needed", nobody.post("/cases", example.toString(), key()));
        Visitor signedIn = new Visitor();
        signedIn.signIn("/", "amicaledunid");
        assertThat(signedIn.status("/cases/list.xhtml")).as("signed in").isEqualTo(200);
        assertThat(signedIn.post("/api/v1/cases", Map.of()).statusCode())
                .as("a cookie is no token, so no other site can write in somebody's name")
                .isEqualTo(401);

        Software observer = token("miprof");
        refused(LOG, 404, "not_found", observer.post("/cases", example.toString(), key()));
        refused(LIST, 404, "not_found", observer.get("/cases"));
        Software coordinator = token("coordination");
        refused(LOG, 404, "not_found", coordinator.post("/cases", example.toString(), key()));
        JsonNode seen = parsed(as(LIST, 200, coordinator.get("/cases?count=200")));
        assertThat(seen.get("cases"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.get("status").asText()).isNotEqualTo("DRAFT"));
    }

    @Test
    void what_is_no_request_of_ours_is_refused_before_anything_is_done() throws Exception {
        refused(LOG, 400, "not_json", software.post("/cases", "{\"gender\":", key()));
        refused(LOG, 400, "not_json", software.post("/cases", "[]", key()));
        refused(LOG, 400, "not_json", software.post("/cases", "{\"gender\":\"F\",\"gender\":\"M\"}", key()));
        refused(LOG, 400, "not_json", software.post("/cases", "{\"a\":" + "[".repeat(5_000), key()));
        refused(
                LOG,
                415,
                "media_type_refused",
                software.post("/cases", "x", with(key(), "Content-Type", "text/plain")));
        refused(LOG, 413, "body_too_large", software.post("/cases", " ".repeat(1_000_001), key()));
        refused(LIST, 406, "not_acceptable", software.get("/cases", "Accept", "text/html"));

        HttpResponse<String> misspelt =
                refused(LOG, 422, "invalid", software.post("/cases?sumbit=true", example.toString(), key()));
        assertThat(parsed(misspelt).at("/errors/0/parameter").asText()).isEqualTo("sumbit");
        refused(LOG, 422, "invalid", software.post("/cases?submit=yes", example.toString(), key()));
        for (String query : List.of("status=draft", "count=0", "cursor=x", "from=today", "first=1")) {
            refused(LIST, 422, "invalid", software.get("/cases?" + query));
        }
    }

    @Test
    void a_walk_goes_on_where_the_last_step_ended() throws Exception {
        as(LOG, 201, software.post("/cases", example.toString(), key()));
        List<String> met = new ArrayList<>();
        String next = "/cases?count=2&status=DRAFT";
        for (int step = 0; step < 4 && next != null; step++) {
            HttpResponse<String> answer = as(LIST, 200, software.get(next));
            JsonNode found = parsed(answer);
            found.get("cases").forEach(row -> {
                assertThat(row.get("association").asText()).isEqualTo("HLR");
                assertThat(row.get("status").asText()).isEqualTo("DRAFT");
                met.add(row.get("id").asText());
            });
            next = found.has("next") ? found.get("next").asText() : null;
            assertThat(answer.headers().firstValue("Link").orElse("")).contains(next == null ? "" : next);
        }
        assertThat(met).isNotEmpty().doesNotHaveDuplicates();

        JsonNode none = parsed(as(LIST, 200, software.get("/cases?from=2090-01-01")));
        assertThat(none.get("cases")).isEmpty();
        assertThat(none.has("cursor") || none.has("next")).isFalse();
    }

    @Test
    void cases_are_found_by_what_a_blockage_says_of_a_measure_and_of_a_commitment() throws Exception {
        ObjectNode saying = example.deepCopy();
        ObjectNode answers = (ObjectNode) saying.at("/blockages/0/answers");
        answers.putArray("measures").add("P2014-22");
        answers.putArray("contradicts").add("ENG-2014-001");
        String id = parsed(as(LOG, 201, software.post("/cases", saying.toString(), key())))
                .get("id")
                .asText();

        String both = "/cases?count=200&measure=P2014-22&commitment=ENG-2014-001&from=" + LocalDate.now(Clocks.PARIS);
        assertThat(as(LIST, 200, software.get(both)).body()).contains(id);
        assertThat(as(LIST, 200, software.get("/cases?measure=P2014-1")).body()).doesNotContain(id);
    }

    @Test
    void one_s_cases_are_exported_for_a_purpose_that_the_journal_keeps() throws Exception {
        String lists = "/cases/export?purpose=OTHER_SOFTWARE&status=VALIDATED";
        refused(EXPORT, 422, "invalid", software.get("/cases/export"));
        HttpResponse<String> unknown =
                refused(EXPORT, 422, "invalid", software.get("/cases/export?purpose=NO_SUCH&format=PDF"));
        assertThat(parsed(unknown).at("/errors/0/parameter").asText()).isEqualTo("format");
        refused(EXPORT, 422, "invalid", software.get(lists + "&texts=perhaps"));
        refused(EXPORT, 422, "invalid", software.get(lists + "&cursor=" + "x"));

        HttpResponse<String> bare = as(EXPORT, 200, software.get(lists));
        assertThat(header(bare, "Content-Type")).startsWith("text/csv");
        assertThat(header(bare, "Content-Disposition")).startsWith("attachment; filename=\"situations-");
        List<String> lines = bare.body().lines().toList();
        assertThat(lines).hasSizeGreaterThan(5);
        assertThat(lines.subList(1, lines.size())).allMatch(line -> line.startsWith("\"HLR-"));
        assertThat(lines.get(0)).doesNotContain("narrative");
        HttpResponse<String> full = as(EXPORT, 200, software.get(lists + "&texts=true", "Accept-Language", "en"));
        assertThat(full.body().lines().findFirst().orElseThrow()).contains("narrative");
        Set<String> types = new HashSet<>(Set.of("text/csv"));
        for (String format : List.of("XLSX", "ODS", "HTCDS")) {
            HttpResponse<String> file = as(EXPORT, 200, software.get(lists + "&format=" + format));
            types.add(header(file, "Content-Type").replaceAll(";.*", ""));
        }
        assertThat(types).isEqualTo(contract.mediaTypes(EXPORT, 200));
        as(EXPORT, 200, software.get(lists + "&texts=true"));
        assertThat(oneOf("select object from journal where action = 'cases.exported' order by number desc limit 1"))
                .startsWith("OTHER_SOFTWARE CSV+texts");
    }

    @Test
    void code_lists_are_read_in_the_language_asked_for() throws Exception {
        JsonNode lists = parsed(as(new Operation("/code-lists", "get"), 200, software.get("/code-lists")));
        assertThat(lists.get("codeLists").toString()).contains("\"right\"", "\"residence_status\"");

        HttpResponse<String> french = as(CODES, 200, software.get("/code-lists/right"));
        HttpResponse<String> english = as(CODES, 200, software.get("/code-lists/right", "Accept-Language", "en"));
        assertThat(header(english, "Content-Language")).isEqualTo("en");
        assertThat(parsed(french).at("/codes/0/code")).isEqualTo(parsed(english).at("/codes/0/code"));
        assertThat(parsed(french).at("/codes/0/label"))
                .isNotEqualTo(parsed(english).at("/codes/0/label"));
        refused(CODES, 404, "not_found", software.get("/code-lists/no_such_list"));

        JsonNode paris =
                parsed(as(new Operation("/authorities", "get"), 200, software.get("/authorities?department=75")));
        assertThat(paris.get("authorities")).isNotEmpty();
        as(new Operation("/editions", "get"), 200, software.get("/editions"));
    }

    /** By an account of its own, so that the other tests have their requests left. */
    @Test
    void whoever_asks_too_often_is_told_to_wait_and_nobody_else_is() throws Exception {
        Software hasty = token("secourscatholique");
        HttpResponse<String> answer = hasty.post("/cases", "{}");
        assertThat(header(answer, "RateLimit-Policy")).isEqualTo("\"writes\";q=120;w=60");
        for (int i = 0; i < 400 && answer.statusCode() == 400; i++) {
            answer = hasty.post("/cases", "{}");
        }

        refused(LOG, 429, "too_many", answer);
        assertThat(Integer.parseInt(header(answer, "Retry-After"))).isBetween(1, 60);
        assertThat(header(answer, "RateLimit")).startsWith("\"writes\";r=0");
        as(LIST, 200, hasty.get("/cases"));
        as(LOG, 201, software.post("/cases", example.toString(), key()));
    }

    private static Software token(String username) throws IOException, InterruptedException {
        return new Software(KeycloakAdmin.tokensOf(username).get("access_token").asText());
    }

    private static HttpResponse<String> as(Operation operation, int status, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(operation + " " + answer.body()).isEqualTo(status);
        assertThat(contract.breaches(operation, status, answer.body()))
                .as(operation + " " + status)
                .isEmpty();
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        return answer;
    }

    private static HttpResponse<String> refused(
            Operation operation, int status, String key, HttpResponse<String> answer) throws IOException {
        as(operation, status, answer);
        assertThat(header(answer, "Content-Type")).startsWith("application/problem+json");
        assertThat(parsed(answer).get("key").asText()).isEqualTo(key);
        return answer;
    }

    private static List<String> pointers(HttpResponse<String> refused) throws IOException {
        List<String> pointers = new ArrayList<>();
        parsed(refused)
                .get("errors")
                .forEach(error -> pointers.add(error.get("pointer").asText()));
        return pointers;
    }

    private static JsonNode withoutIds(JsonNode content) {
        ObjectNode copy = content.deepCopy();
        copy.get("blockages").forEach(blockage -> {
            ((ObjectNode) blockage).remove("id");
            blockage.get("actions").forEach(action -> ((ObjectNode) action).remove("id"));
        });
        return copy;
    }

    private static String[] key() {
        return new String[] {"Idempotency-Key", UUID.randomUUID().toString()};
    }

    private static String[] with(String[] headers, String name, String value) {
        return Stream.concat(Stream.of(headers), Stream.of(name, value)).toArray(String[]::new);
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static JsonNode parsed(HttpResponse<String> answer) throws IOException {
        return parsed(answer.body());
    }

    private static JsonNode parsed(String json) throws IOException {
        return MAPPER.readTree(json);
    }

    private static String oneOf(String query) throws SQLException {
        try (Connection connection = Platform.ownerConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            assertThat(found.next()).as(query).isTrue();
            return found.getString(1);
        }
    }
}
