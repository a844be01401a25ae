package org.fairevaloir.bench.goals;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.fairevaloir.bench.Crowd;
import org.fairevaloir.bench.Crowd.Act;
import org.fairevaloir.bench.Crowd.Brought;
import org.fairevaloir.bench.Directus;
import org.fairevaloir.bench.Goal;
import org.fairevaloir.bench.Interleaved;
import org.fairevaloir.bench.Medians;
import org.fairevaloir.bench.PeerRows;
import org.fairevaloir.bench.Report;
import org.fairevaloir.bench.Report.Pair;
import org.fairevaloir.bench.Report.Row;
import org.fairevaloir.bench.Scene;
import org.fairevaloir.cases.rest.SentCase;
import org.fairevaloir.e2e.KeycloakAdmin;

/** Goal 6: an association's software logs cases, one after the other, or eight or thirty-two at once. */
public final class LoggingByApi implements Goal {
    private static final List<Integer> CROWDS = List.of(1, 8, 32);
    private static final int WARMING = 8;
    private static final String OURS = "product";
    private static final String PEER = "peer";

    @Override
    public String number() {
        return "6";
    }

    @Override
    public void measure(Scene scene) throws Exception {
        Member software = new Member(KeycloakAdmin::tokenOfSoftware);
        warm(scene, software);
        for (int people : CROWDS) {
            long before = scene.stored();
            AtomicLong logged = new AtomicLong();
            Interleaved<Brought> turns =
                    new Interleaved<Brought>().with(OURS, () -> count(logged, ours(scene, people, software)));
            if (scene.peer().isPresent()) {
                turns.with(PEER, () -> peer(scene, people));
            }
            Map<String, List<Brought>> brought = turns.run(scene.wishes().rounds());
            scene.report().same("cases logged, c=" + people, logged.get(), scene.stored() - before);
            tell(scene, people, brought);
        }
    }

    private static void warm(Scene scene, Member software) throws Exception {
        int seconds = scene.wishes().warming();
        Crowd.warm(WARMING, seconds, scene.compiling(), i -> logging(scene, software));
        if (scene.peer().isPresent()) {
            Crowd.warm(WARMING, seconds, Crowd.Compiling.UNSEEN, i -> peerLogging(scene));
        }
    }

    private static Brought count(AtomicLong logged, Brought brought) {
        logged.addAndGet(brought.millis().size());
        return brought;
    }

    private static Brought ours(Scene scene, int people, Member software) throws Exception {
        return Crowd.act(people, scene.wishes().seconds(), i -> logging(scene, software));
    }

    private static Act logging(Scene scene, Member software) {
        return () -> {
            String json = SentCase.json(scene.invented().next());
            return software.post("/cases", json).statusCode() == 201;
        };
    }

    static Brought peer(Scene scene, int people) throws Exception {
        return Crowd.act(people, scene.wishes().seconds(), i -> peerLogging(scene));
    }

    private static Act peerLogging(Scene scene) {
        Directus peer = scene.peer().orElseThrow();
        return () -> {
            var draft = scene.invented().next();
            String json = PeerRows.json(draft, draft.id().toString().substring(0, 18));
            return Directus.send(peer.request("/items/cases")
                                    .header("Content-Type", "application/json")
                                    .POST(BodyPublishers.ofString(json)))
                            .statusCode()
                    == 200;
        };
    }

    private static void tell(Scene scene, int people, Map<String, List<Brought>> brought) {
        String what = "log a case by API, c=" + people + ", " + scene.sizeText();
        List<Brought> ours = brought.get(OURS);
        List<Brought> peer = brought.get(PEER);
        if (peer == null) {
            scene.report().add(new Row("6", what, times(ours), "", "", "", ""));
            return;
        }
        Report report = scene.report();
        report.atLeast("6", what, new Pair(rate(ours), rate(peer), times(ours), times(peer)), people == 1 ? 5 : 8);
        if (people > 1) {
            report.atMost(
                    "6",
                    "p95 of it",
                    Pair.millis(Medians.percentile(millis(ours), 95), Medians.percentile(millis(peer), 95)),
                    0.2);
        }
    }

    static double rate(List<Brought> rounds) {
        return Medians.median(rounds.stream().map(Brought::perSecond).toList());
    }

    static List<Double> millis(List<Brought> rounds) {
        List<Double> all = new ArrayList<>();
        rounds.forEach(round -> all.addAll(round.millis()));
        return all;
    }

    /** Rate, p50, p95, p99, and what failed if anything did. */
    static String times(List<Brought> rounds) {
        int failures = rounds.stream().mapToInt(Brought::failures).sum();
        List<Double> millis = millis(rounds);
        if (millis.isEmpty()) {
            throw new IllegalStateException("all " + failures + " requests failed");
        }
        return Report.text(rate(rounds)) + " /s; " + Report.text(Medians.percentile(millis, 50)) + " / "
                + Report.text(Medians.percentile(millis, 95)) + " / " + Report.text(Medians.percentile(millis, 99))
                + " ms" + (failures == 0 ? "" : "; " + failures + " failed");
    }
}
