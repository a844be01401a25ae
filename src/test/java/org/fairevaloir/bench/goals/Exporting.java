package org.fairevaloir.bench.goals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fairevaloir.bench.Directus;
import org.fairevaloir.bench.Goal;
import org.fairevaloir.bench.Interleaved;
import org.fairevaloir.bench.Medians;
import org.fairevaloir.bench.MemoryWatch;
import org.fairevaloir.bench.Report;
import org.fairevaloir.bench.Report.Pair;
import org.fairevaloir.bench.Report.Row;
import org.fairevaloir.bench.Scene;
import org.fairevaloir.e2e.Visitor;

/** Goal 10: the coordinator takes some hundred thousand cases along, texts opened, while the memory is watched. */
public final class Exporting implements Goal {
    private static final int WANTED = 100_000;
    private static final int TURNS = 2;
    private static final String OURS = "product";
    private static final String PEER = "peer";

    @Override
    public String number() {
        return "10";
    }

    /** What came, and how long it took to the last byte. */
    private record Brought(double seconds, int cases, long bytes) {}

    @Override
    public void measure(Scene scene) throws Exception {
        String association = association(scene);
        long stored = scene.database()
                .number("select count(*) from field_case where status = 'VALIDATED'"
                        + (association.isEmpty() ? "" : " and association = '" + association + "'"));
        Visitor coordinator = new Visitor();
        coordinator.signIn("/", "coordination");
        Interleaved<Brought> turns = new Interleaved<Brought>().with(OURS, () -> ours(coordinator, association));
        if (scene.peer().isPresent()) {
            turns.with(PEER, () -> peer(scene.peer().get(), association));
        }
        MemoryWatch memory = MemoryWatch.of(scene);
        Map<String, List<Brought>> brought = turns.runCold(TURNS);
        brought.values()
                .forEach(all -> all.forEach(one -> scene.report().same("cases exported", one.cases(), (int) stored)));
        tell(scene, stored, brought);
        scene.report().add(new Row("10", "memory meanwhile", memory.told(), "", "", "flat", ""));
    }

    private static void tell(Scene scene, long stored, Map<String, List<Brought>> brought) {
        String what = "export " + Report.text((double) stored) + " cases with texts";
        List<Brought> ours = brought.get(OURS);
        List<Brought> peer = brought.get(PEER);
        if (peer == null) {
            scene.report().add(new Row("10", what, text(ours), "", "", "", ""));
        } else {
            scene.report().atMost("10", what, new Pair(seconds(ours), seconds(peer), text(ours), text(peer)), 0.25);
        }
    }

    private static double seconds(List<Brought> all) {
        return Medians.median(all.stream().map(Brought::seconds).toList());
    }

    private static String text(List<Brought> all) {
        return Report.text(seconds(all)) + " s, " + Report.text(all.get(0).bytes() / 1e6) + " MB";
    }

    /** Whose validated cases are nearest to a hundred thousand; empty for everybody's. */
    private static String association(Scene scene) throws Exception {
        return scene.database()
                .texts("select association from (select association, count(*) cases from field_case"
                        + " where status = 'VALIDATED' group by association"
                        + " union select '', count(*) from field_case where status = 'VALIDATED') counted"
                        + " order by abs(cases - " + WANTED + ") limit 1")
                .get(0);
    }

    private static Brought ours(Visitor coordinator, String association) throws Exception {
        String page =
                "/cases/export.xhtml?status=VALIDATED" + (association.isEmpty() ? "" : "&association=" + association);
        HtmlForm form = new HtmlForm(coordinator.get(page).body())
                .with("format", "CSV")
                .with("purpose", "OWN_WORK")
                .checked("texts");
        long begin = System.nanoTime();
        HttpResponse<InputStream> answer = coordinator.download(form.action(), form.pressed("send"));
        return read(answer, begin, "\\A\\W*?[A-Z]+-\\d{4}-\\d+");
    }

    private static Brought peer(Directus peer, String association) throws Exception {
        String own = association.isEmpty() ? "" : "&filter%5Bassociation%5D%5B_eq%5D=" + association;
        long begin = System.nanoTime();
        HttpResponse<InputStream> answer = Directus.stream(peer.request("/items/cases?export=csv&limit=-1"
                + "&fields=reference,*,blockages.*&filter%5Bstatus%5D%5B_eq%5D=VALIDATED" + own));
        return read(answer, begin, "\\A\\W*?[A-Z]+-\\d{4}-\\d+");
    }

    /** Counts the different references at the beginnings of lines. */
    private static Brought read(HttpResponse<InputStream> answer, long begin, String reference) throws IOException {
        var pattern = java.util.regex.Pattern.compile(reference);
        Set<String> cases = new HashSet<>();
        long bytes = 0;
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8), 1 << 16)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                bytes += line.length() + 1;
                var found = pattern.matcher(line);
                if (found.lookingAt()) {
                    cases.add(found.group().replaceAll("\\W*([A-Z].*)", "$1"));
                }
            }
        }
        if (answer.statusCode() != 200 || cases.isEmpty()) {
            throw new IllegalStateException("answered " + answer.statusCode() + " with " + bytes + " bytes");
        }
        return new Brought((System.nanoTime() - begin) / 1e9, cases.size(), bytes);
    }
}
