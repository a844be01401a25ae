package org.fairevaloir.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.fairevaloir.bench.goals.Exporting;
import org.fairevaloir.bench.goals.Importing;
import org.fairevaloir.bench.goals.LightPages;
import org.fairevaloir.bench.goals.Listing;
import org.fairevaloir.bench.goals.LoggingByApi;
import org.fairevaloir.bench.goals.LoggingByForm;
import org.fairevaloir.bench.goals.PageWeight;
import org.fairevaloir.run.Folders;
import org.fairevaloir.run.MariaDbServer;
import org.fairevaloir.run.Ports;
import org.fairevaloir.run.Progress;
import org.fairevaloir.run.Size;
import org.fairevaloir.run.Stack;
import org.fairevaloir.testing.Platform;
import org.fairevaloir.vault.PlainVault;

/** What {@code mvn -Pbench} runs: a platform of its own, filled step by step, and the goals measured on the way. */
public final class Bench {
    private static final List<Goal> GOALS = List.of(
            new Listing(),
            new LoggingByApi(),
            new LoggingByForm(),
            new Importing(),
            new Exporting(),
            new PageWeight(),
            new LightPages());

    /** As the image of {@code docker/app}, and room for the database. */
    private static final List<String> APPLICATION = List.of("-Xmx1g", "-Xlog:gc:file=gc.log", "-XX:+UseParallelGC");

    private static final List<String> DATABASE =
            List.of("--innodb-buffer-pool-size=4G", "--innodb-log-file-size=1G", "--local-infile=1");

    private final Wishes wishes;
    private final Folders folders;
    private final Report report;

    private Bench(Path checkout) {
        this.wishes = Wishes.ofSystem(checkout);
        this.folders = new Folders(
                checkout,
                checkout.resolve(".fairevaloir").resolve("programs"),
                wishes.folder().resolve("platform"));
        this.report = new Report(wishes.folder().resolve("results.md"));
    }

    public static void main(String[] arguments) {
        Path checkout = Path.of(System.getProperty("fairevaloir.base", "")).toAbsolutePath();
        // The peer closes what nobody used for five seconds; Java's client would only find out by a failed request.
        System.setProperty("jdk.httpclient.keepalive.timeout", "3");
        try {
            new Bench(checkout).run();
            System.exit(0);
        } catch (Exception failed) {
            failed.printStackTrace();
            System.exit(1);
        }
    }

    private void run() throws Exception {
        Files.createDirectories(wishes.folder());
        Size size = new Size(
                APPLICATION,
                DATABASE,
                List.of(PeerRows.SCHEMA),
                // What limits one program that runs wild must not limit the measurement.
                Map.of("app.api.reads-per-minute", "100000000", "app.api.writes-per-minute", "100000000"));
        Path war = folders.checkout().resolve("target").resolve("fairevaloir");
        Progress progress = new Progress(System.out, Stack.STEPS);
        Stack.clear(folders);
        try (Stack stack = new Stack(folders, Ports.free(), war, progress, size)) {
            Runtime.getRuntime().addShutdownHook(new Thread(stack::close, "stop the measured platform"));
            stack.start(Stack.Demo.EMPTY);
            Platform.is(stack);
            Database database = new Database(
                    stack.database().url(), MariaDbServer.OWNER, stack.secrets().databaseOwner());
            Optional<Directus> peer = peer(database);
            try {
                measure(stack, database, peer);
            } finally {
                peer.ifPresent(Directus::close);
                report.write();
            }
        }
    }

    private Optional<Directus> peer(Database database) throws Exception {
        database.schema(PeerRows.SCHEMA).execute(PeerRows.CASES, PeerRows.BLOCKAGES, PeerRows.CHOICES);
        if (wishes.directus().isEmpty()) {
            return Optional.empty();
        }
        Directus directus = new Directus(
                wishes.directus().get(), folders.log("directus"), Ports.free().application(), database);
        directus.start();
        System.out.println("The peer answers.");
        return Optional.of(directus);
    }

    private void measure(Stack stack, Database database, Optional<Directus> peer) throws Exception {
        Path masterKey = folders.keys().resolve("master-key.json");
        CaseRows rows = new CaseRows(PlainVault.of(new JdbcKeysets(database), masterKey));
        Loading loading = new Loading(database, rows, database.schema(PeerRows.SCHEMA));
        AtomicInteger next = new AtomicInteger(wishes.largest());
        for (int size : wishes.sizes()) {
            long began = System.nanoTime();
            loading.upTo(size);
            System.out.printf("%,d cases are there after %.0f s.%n", size, (System.nanoTime() - began) / 1e9);
            Scene scene = new Scene(
                    size,
                    wishes,
                    stack,
                    database,
                    database.schema(PeerRows.SCHEMA),
                    peer,
                    () -> rows.draft(next.getAndIncrement()),
                    report);
            for (Goal goal : GOALS) {
                if (wishes.goals().contains(goal.number()) && (goal.atEachSize() || size == wishes.largest())) {
                    measure(goal, scene);
                    report.write();
                }
            }
        }
    }

    /** What can't be measured is told in the table, and the other goals are measured all the same. */
    private void measure(Goal goal, Scene scene) throws InterruptedException {
        System.out.printf("Goal %s, %s%n", goal.number(), scene.sizeText());
        try {
            goal.measure(scene);
        } catch (InterruptedException stopped) {
            throw stopped;
        } catch (Exception failed) {
            failed.printStackTrace();
            report.add(
                    new Report.Row(goal.number(), "failed: " + failed.getMessage(), "", "", "", "", Report.yes(false)));
        }
    }
}
