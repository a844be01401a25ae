package org.fairevaloir.bench.goals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.fairevaloir.access.AccessPolicy;
import org.fairevaloir.access.PagePolicy;
import org.fairevaloir.access.Role;
import org.fairevaloir.bench.Goal;
import org.fairevaloir.bench.Report;
import org.fairevaloir.bench.Report.Row;
import org.fairevaloir.bench.Scene;
import org.fairevaloir.e2e.Visitor;
import org.fairevaloir.testing.Platform;

/** Goal 12: what Lighthouse says of every page that a member and the coordinator may open. Needs {@code bench.lighthouse}. */
public final class LightPages implements Goal {
    private static final double FAST = 0.95;
    private static final double STEADY = 0.1;
    private static final int ATTEMPTS = 3;

    /** Pages of one case; pages of something that the measured platform doesn't have are left out. */
    private static final Map<String, String> STATES = Map.of(
            "/cases/case.xhtml", "VALIDATED",
            "/cases/log.xhtml", "DRAFT",
            "/cases/details.xhtml", "DRAFT",
            "/cases/files.xhtml", "DRAFT",
            "/cases/person.xhtml", "DRAFT",
            "/cases/lift.xhtml", "VALIDATED",
            "/cases/history.xhtml", "VALIDATED");

    private static final Set<String> WITHOUT = Set.of(
            "/letters/pdf.xhtml",
            "/letters/letter.xhtml",
            "/letters/write.xhtml",
            "/cases/file.xhtml",
            "/cases/shared-file.xhtml",
            "/cases/shared.xhtml",
            "/cases/template.xhtml",
            "/cases/progress.xhtml",
            "/cases/batch.xhtml",
            "/statistics/edition.xhtml",
            "/commitments/commitment.xhtml");

    @Override
    public String number() {
        return "12";
    }

    @Override
    public void measure(Scene scene) throws Exception {
        if (scene.wishes().lighthouse().isEmpty()) {
            scene.report().add(new Row("12", "Lighthouse", "not installed (bench.lighthouse)", "", "", "", ""));
            return;
        }
        judge(scene, Role.MEMBER, "horslarue");
        judge(scene, Role.COORDINATOR, "coordination");
    }

    private static void judge(Scene scene, Role role, String account) throws Exception {
        Visitor visitor = new Visitor();
        visitor.signIn("/", account);
        int good = 0;
        List<String> pages = pages(scene, role);
        for (String page : pages) {
            Scores scores = scores(scene, page, visitor.cookies());
            if (scores.isGood()) {
                good++;
            } else {
                scene.report()
                        .add(new Row("12", account + " " + page, scores.text(), "", "", "≥ 95, ≤ 0.1, 100", "**no**"));
            }
        }
        String all = good + " of " + pages.size() + " pages";
        scene.report()
                .add(new Row(
                        "12",
                        "Lighthouse, " + account,
                        all,
                        "",
                        "",
                        "≥ 95, ≤ 0.1, 100",
                        Report.yes(good == pages.size())));
    }

    private static List<String> pages(Scene scene, Role role) throws Exception {
        List<String> pages = new ArrayList<>();
        for (String page : PagePolicy.pages().keySet().stream().sorted().toList()) {
            if (!AccessPolicy.permits(role, PagePolicy.pages().get(page)) || WITHOUT.contains(page)) {
                continue;
            }
            if (STATES.containsKey(page)) {
                pages.add(page + "?id="
                        + scene.database()
                                .texts("select id from field_case where association = 'HLR' and status = '"
                                        + STATES.get(page) + "' limit 1")
                                .get(0));
            } else {
                pages.add(page);
            }
        }
        return pages;
    }

    /** Performance, layout shift, accessibility, and which audits of the last failed. */
    private record Scores(double performance, double shift, double accessibility, List<String> faults) {
        private boolean isGood() {
            return performance >= FAST && shift <= STEADY && accessibility >= 1;
        }

        private String text() {
            return Report.text(performance * 100) + ", " + Report.text(shift) + ", " + Report.text(accessibility * 100)
                    + " " + faults;
        }
    }

    /** Now and then its browser loses the beginning of a trace, through no fault of the page. */
    private static Scores scores(Scene scene, String page, String cookies) throws IOException, InterruptedException {
        for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
            try {
                return scoresOnce(scene, page, cookies);
            } catch (IOException lost) {
                System.out.println("  " + lost.getMessage() + "; once more");
            }
        }
        return scoresOnce(scene, page, cookies);
    }

    private static Scores scoresOnce(Scene scene, String page, String cookies)
            throws IOException, InterruptedException {
        Path folder = scene.wishes().lighthouse().orElseThrow();
        Path result = scene.wishes().folder().resolve("lighthouse.json");
        Path headers = scene.wishes().folder().resolve("lighthouse-headers.json");
        Files.writeString(headers, new ObjectMapper().writeValueAsString(Map.of("Cookie", cookies)));
        Process run = new ProcessBuilder(
                        folder.resolve("node_modules/.bin/lighthouse").toString(),
                        Platform.url() + page,
                        "--preset=desktop",
                        "--only-categories=performance,accessibility",
                        "--output=json",
                        "--output-path=" + result,
                        "--extra-headers=" + headers,
                        "--chrome-flags=--headless=new --no-sandbox",
                        "--quiet")
                .redirectErrorStream(true)
                .redirectOutput(
                        scene.wishes().folder().resolve("lighthouse.log").toFile())
                .start();
        if (!run.waitFor(2, TimeUnit.MINUTES) || run.exitValue() != 0) {
            throw new IOException("Lighthouse failed at " + page);
        }
        JsonNode said = new ObjectMapper().readTree(result.toFile());
        List<String> faults = new ArrayList<>();
        for (JsonNode audit : said.at("/categories/accessibility/auditRefs")) {
            JsonNode score = said.at("/audits/" + audit.get("id").asText() + "/score");
            if (score.isNumber() && score.asDouble() < 1) {
                faults.add(audit.get("id").asText());
            }
        }
        return new Scores(
                said.at("/categories/performance/score").asDouble(),
                said.at("/audits/cumulative-layout-shift/numericValue").asDouble(),
                said.at("/categories/accessibility/score").asDouble(),
                faults);
    }
}
