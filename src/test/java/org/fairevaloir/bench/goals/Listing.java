package org.fairevaloir.bench.goals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fairevaloir.bench.Directus;
import org.fairevaloir.bench.Goal;
import org.fairevaloir.bench.Interleaved;
import org.fairevaloir.bench.Medians;
import org.fairevaloir.bench.Report;
import org.fairevaloir.bench.Report.Pair;
import org.fairevaloir.bench.Report.Row;
import org.fairevaloir.bench.Scene;
import org.fairevaloir.e2e.KeycloakAdmin;
import org.fairevaloir.e2e.Visitor;

/**
 * Goal 8: the list of cases, first page and last, for a member and for the coordinator, by the API and in the browser.
 * However many cases there are, each page takes as long.
 */
public final class Listing implements Goal {
    private static final int ROWS = 50;
    private static final int TURNS = 60;
    private static final String PEER = "peer, first page";
    private static final String SQL = "SQL, first page";
    private static final Pattern LAST = Pattern.compile("<a\\b[^>]*\\brel=\"last\"[^>]*>");
    private static final Pattern HREF = Pattern.compile("href=\"([^\"]+)\"");

    /** What each page took at the smallest size, by its name. */
    private final Map<String, Double> atFirst = new LinkedHashMap<>();

    @Override
    public String number() {
        return "8";
    }

    @Override
    public boolean atEachSize() {
        return true;
    }

    /** Whose list it is, as a condition on the cases. */
    private record Reader(String name, String account, String scope) {}

    @Override
    public void measure(Scene scene) throws Exception {
        Member software = new Member(KeycloakAdmin::tokenOfSoftware);
        measure(scene, new Reader("member", "horslarue", "association = 'HLR'"), software);
        Member coordinator = new Member(
                () -> KeycloakAdmin.tokensOf("coordination").get("access_token").asText());
        measure(scene, new Reader("coordinator", "coordination", "status <> 'DRAFT'"), coordinator);
    }

    private void measure(Scene scene, Reader reader, Member program) throws Exception {
        String first = "/cases?count=" + ROWS + "&status=VALIDATED";
        String last = first + "&cursor=" + lastCursor(scene, reader);
        sameCases(scene, reader, program.get(first).body(), "asc");
        sameCases(scene, reader, program.get(last).body(), "desc");
        Visitor visitor = new Visitor();
        visitor.signIn("/", reader.account());
        String list = "/cases/list.xhtml";
        String lastOfList = lastOf(visitor.get(list).body(), scene, reader);

        Interleaved<Double> turns = new Interleaved<Double>()
                .with("API, first page", timed(() -> program.get(first).statusCode()))
                .with("API, last page", timed(() -> program.get(last).statusCode()))
                .with("web, first page", timed(() -> visitor.get(list).statusCode()))
                .with("web, last page", timed(() -> visitor.get(lastOfList).statusCode()))
                .with(SQL, timed(() -> bare(scene, reader)));
        if (scene.peer().isPresent()) {
            Directus peer = scene.peer().get();
            turns.with(
                    PEER,
                    timed(() -> Directus.send(peer.request(asPeer(reader))).statusCode()));
        }
        Map<String, List<Double>> brought = turns.runWarm(TURNS, scene.wishes().warming());
        tell(scene, reader, brought);
    }

    private void tell(Scene scene, Reader reader, Map<String, List<Double>> brought) {
        Report report = scene.report();
        for (String way : List.of("API", "web")) {
            List<Double> first = brought.get(way + ", first page");
            List<Double> last = brought.get(way + ", last page");
            String what = "list, " + reader.name() + ", " + way + ", " + scene.sizeText();
            report.atMost("8", what + ": last page beside first", pair(last, first), 2);
            for (Map.Entry<String, List<Double>> page :
                    Map.of("first", first, "last", last).entrySet()) {
                String name = reader.name() + ", " + way + ", " + page.getKey() + " page";
                double now = Medians.median(page.getValue());
                Double then = atFirst.putIfAbsent(name, now);
                if (then != null) {
                    report.atMost(
                            "8",
                            name + ", " + scene.sizeText() + " beside the smallest size",
                            Pair.millis(now, then),
                            2);
                }
            }
        }
        List<Double> ours = brought.get("API, first page");
        report.add(new Row(
                "8",
                "list, " + reader.name() + ", first page by API beside its bare SQL, " + scene.sizeText(),
                text(ours),
                text(brought.get(SQL)),
                Report.text(Medians.median(ours) / Medians.median(brought.get(SQL))),
                "",
                ""));
        if (brought.containsKey(PEER)) {
            String what = "list, " + reader.name() + ", first page by API, " + scene.sizeText();
            report.atMost("8", what, pair(ours, brought.get(PEER)), 1);
        }
    }

    private static Pair pair(List<Double> one, List<Double> other) {
        return new Pair(Medians.median(one), Medians.median(other), text(one), text(other));
    }

    /** Median and p95. */
    private static String text(List<Double> millis) {
        return Report.text(Medians.median(millis)) + " (" + Report.text(Medians.percentile(millis, 95)) + ") ms";
    }

    /** The rows of a first page by one query on a connection of its own, as a status. */
    private static int bare(Scene scene, Reader reader) throws SQLException {
        List<String> rows = scene.database()
                .texts("select id, reference, association, status, updated_at, submitted_at, first_contact_month,"
                        + " exploitation_form, department from field_case where " + reader.scope()
                        + " and status = 'VALIDATED' order by updated_at, id limit " + ROWS);
        return rows.size() == ROWS ? 200 : 500;
    }

    private static Callable<Double> timed(Callable<Integer> request) {
        return () -> {
            long begin = System.nanoTime();
            int status = request.call();
            if (status != 200) {
                throw new IllegalStateException("answered " + status);
            }
            return (System.nanoTime() - begin) / 1e6;
        };
    }

    /** The same cases as the bare SQL of the same page. */
    private static void sameCases(Scene scene, Reader reader, String answer, String order) throws Exception {
        List<String> found = new ArrayList<>();
        JsonNode json = new ObjectMapper().readTree(answer);
        json.get("cases").forEach(row -> found.add(row.get("reference").asText()));
        List<String> wanted = scene.database()
                .texts("select reference from field_case where " + reader.scope() + " and status = 'VALIDATED'"
                        + " order by updated_at " + order + ", id " + order + " limit " + found.size());
        scene.report()
                .same(
                        "cases on the " + (order.equals("asc") ? "first" : "last") + " page of the " + reader.name(),
                        found.stream().sorted().collect(Collectors.joining(" ")),
                        wanted.stream().sorted().collect(Collectors.joining(" ")));
    }

    /** Where the last step of a walk begins. */
    private static String lastCursor(Scene scene, Reader reader) throws SQLException {
        String place = scene.database()
                .texts("select concat(date_format(updated_at, '%Y-%m-%dT%H:%i:%s.'),"
                        + " lpad(microsecond(updated_at) div 1000, 3, '0'), 'Z ', id)"
                        + " from field_case where " + reader.scope() + " and status = 'VALIDATED'"
                        + " order by updated_at desc, id desc limit 1 offset " + ROWS)
                .get(0);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(place.getBytes(StandardCharsets.US_ASCII));
    }

    /** Where the list says that its last page is; by number while it counts its pages. */
    private static String lastOf(String page, Scene scene, Reader reader) throws SQLException {
        Matcher link = LAST.matcher(page);
        if (link.find()) {
            Matcher address = HREF.matcher(link.group());
            if (address.find()) {
                return address.group(1).replace("&amp;", "&");
            }
        }
        long cases = scene.database().number("select count(*) from field_case where " + reader.scope());
        scene.report().add(new Row("8", "the list has no link to its last page", "by number", "", "", "", ""));
        return "/cases/list.xhtml?page=" + (cases + 24) / 25;
    }

    private static String asPeer(Reader reader) {
        String own = reader.name().equals("member") ? "&filter%5Bassociation%5D%5B_eq%5D=HLR" : "";
        return "/items/cases?limit=" + ROWS
                + "&fields=id,reference,association,status,updated_at,submitted_at,first_contact_month,"
                + "exploitation_form,department&sort=updated_at,id&filter%5Bstatus%5D%5B_eq%5D=VALIDATED" + own;
    }
}
