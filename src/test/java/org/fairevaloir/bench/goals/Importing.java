package org.fairevaloir.bench.goals;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fairevaloir.bench.Directus;
import org.fairevaloir.bench.Goal;
import org.fairevaloir.bench.Interleaved;
import org.fairevaloir.bench.Medians;
import org.fairevaloir.bench.MemoryWatch;
import org.fairevaloir.bench.PeerRows;
import org.fairevaloir.bench.Report.Pair;
import org.fairevaloir.bench.Report.Row;
import org.fairevaloir.bench.Scene;
import org.fairevaloir.cases.CaseDraft;
import org.fairevaloir.e2e.Visitor;
import org.fairevaloir.imports.MadeTable;
import org.fairevaloir.testing.Jcmd;

/**
 * Goal 9: a member sends a table of ten thousand rows, reads its preview and has it imported; as often as
 * {@code bench.files} says and once before, unmeasured, while the server's memory is watched. The peer takes a thousand
 * cases at a time, without their lists.
 */
public final class Importing implements Goal {
    private static final int ROWS = 10_000;
    private static final int PEER_ROWS = 1_000;
    private static final String OURS = "product";
    private static final String PEER = "peer";

    private final List<Long> left = new ArrayList<>();

    @Override
    public String number() {
        return "9";
    }

    @Override
    public void measure(Scene scene) throws Exception {
        Visitor member = new Visitor();
        member.signIn("/", "secourscatholique");
        int files = scene.wishes().files();
        Interleaved<Double> turns = new Interleaved<Double>().with(OURS, () -> rowsPerSecond(scene, member));
        if (scene.peer().isPresent()) {
            turns.with(PEER, () -> peerRowsPerSecond(scene));
        }
        MemoryWatch memory = MemoryWatch.of(scene);
        left.clear();
        Map<String, List<Double>> brought = turns.run(files);
        double ours = Medians.median(brought.get(OURS));
        String what = "import " + files + " tables of 10,000 rows with lists, rows/s";
        if (brought.containsKey(PEER)) {
            scene.report().atLeast("9", what, Pair.of(ours, Medians.median(brought.get(PEER)), "/s"), 15);
        } else {
            scene.report().add(new Row("9", what, String.format("%.0f /s", ours), "", "", "", ""));
        }
        scene.report().add(new Row("9", "memory meanwhile", memory.told(), "", "", "flat", ""));
        scene.report().add(new Row("9", "living objects after each table, MiB", left.toString(), "", "", "flat", ""));
    }

    private double rowsPerSecond(Scene scene, Visitor member) throws Exception {
        long before = scene.stored();
        MadeTable table = new MadeTable();
        int cases = 0;
        int rows = 0;
        while (rows < ROWS - 3) {
            CaseDraft draft = scene.invented().next();
            // A key of one table doesn't come again in the next: that would be the same case, told otherwise.
            table.with("B-" + before + "-" + cases++, draft);
            rows += draft.blockages().size();
        }
        byte[] file = table.csv();
        HtmlForm upload = new HtmlForm(member.get("/cases/import.xhtml").body());

        long begin = System.nanoTime();
        HttpResponse<String> sent = member.upload(upload.action(), upload.pressed("preview"), "form:file", file);
        String batch = sent.headers()
                .firstValue("Location")
                .orElseThrow(() -> new IllegalStateException("no preview: " + sent.statusCode() + sent.body()));
        HtmlForm preview = new HtmlForm(member.get(batch).body());
        double previewed = (System.nanoTime() - begin) / 1e9;
        member.follow(member.post(preview.action(), preview.pressed("start")));
        String progress = batch.replace("batch.xhtml", "progress.xhtml");
        String told = member.get(progress).body();
        while (told.contains("\"underWay\":true")) {
            // Each look at the page goes on with the import.
            told = member.get(progress).body();
        }
        if (!told.contains("\"underWay\":false")) {
            throw new IllegalStateException("the import stopped: " + told);
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        System.out.printf("  %,d rows, %,d cases: preview %.1f s, in all %.1f s%n", rows, cases, previewed, seconds);
        scene.report().same("cases imported", (long) cases, scene.stored() - before);
        left.add(Jcmd.bytesAlive(scene.stack().application().pid()) >> 20);
        return rows / seconds;
    }

    private static double peerRowsPerSecond(Scene scene) throws Exception {
        List<CaseDraft> drafts = new ArrayList<>();
        for (int i = 0; i < PEER_ROWS; i++) {
            drafts.add(scene.invented().next());
        }
        long before = scene.peerTables().number("select count(*) from cases");
        byte[] body = """
                --part
                Content-Disposition: form-data; name="file"; filename="cases.csv"
                Content-Type: text/csv

                %s
                --part--
                """.formatted(PeerRows.csv(drafts).strip())
                .replace("\n", "\r\n")
                .getBytes(StandardCharsets.UTF_8);
        long begin = System.nanoTime();
        HttpResponse<String> answer = Directus.send(scene.peer()
                .orElseThrow()
                .request("/utils/import/cases")
                .header("Content-Type", "multipart/form-data; boundary=part")
                .POST(BodyPublishers.ofByteArray(body)));
        double seconds = (System.nanoTime() - begin) / 1e9;
        long stored = scene.peerTables().number("select count(*) from cases") - before;
        if (answer.statusCode() >= 300 || stored != PEER_ROWS) {
            throw new IllegalStateException("the peer imported " + stored + ": " + answer.statusCode() + answer.body());
        }
        return PEER_ROWS / seconds;
    }
}
