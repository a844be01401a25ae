package org.fairevaloir.bench.goals;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.fairevaloir.bench.Crowd;
import org.fairevaloir.bench.Crowd.Act;
import org.fairevaloir.bench.Crowd.Brought;
import org.fairevaloir.bench.Goal;
import org.fairevaloir.bench.Interleaved;
import org.fairevaloir.bench.Report.Pair;
import org.fairevaloir.bench.Report.Row;
import org.fairevaloir.bench.Scene;
import org.fairevaloir.cases.BlockageDraft;
import org.fairevaloir.cases.CaseDraft;
import org.fairevaloir.e2e.Visitor;

/** Goal 7: eight members at once log cases by the form: open it, send it, see what became of it. */
public final class LoggingByForm implements Goal {
    private static final int PEOPLE = 8;

    /** Two leave the compilers a part of the processors; beside eight they had not finished after five minutes. */
    private static final int WARMING = 2;

    private static final String OURS = "product";
    private static final String PEER = "peer";

    @Override
    public String number() {
        return "7";
    }

    @Override
    public void measure(Scene scene) throws Exception {
        Visitor[] members = new Visitor[PEOPLE];
        for (int i = 0; i < PEOPLE; i++) {
            members[i] = new Visitor();
            members[i].signIn("/", "horslarue");
        }
        // The pages, like what programs send, on a node that has run for a while; the peer's has by now.
        Crowd.warm(WARMING, scene.wishes().warming(), scene.compiling(), i -> logging(scene, members[i]));
        long before = scene.stored();
        AtomicLong logged = new AtomicLong();
        Interleaved<Brought> turns = new Interleaved<Brought>().with(OURS, () -> {
            Brought brought = Crowd.act(PEOPLE, scene.wishes().seconds(), i -> logging(scene, members[i]));
            logged.addAndGet(brought.millis().size());
            return brought;
        });
        if (scene.peer().isPresent()) {
            turns.with(PEER, () -> LoggingByApi.peer(scene, PEOPLE));
        }
        Map<String, List<Brought>> brought = turns.run(scene.wishes().rounds());
        scene.report().same("cases logged by the form", logged.get(), scene.stored() - before);
        tell(scene, brought.get(OURS), brought.get(PEER));
    }

    private static void tell(Scene scene, List<Brought> ours, List<Brought> peer) {
        String what = "log a case by the form, c=8, " + scene.sizeText();
        if (peer == null) {
            scene.report().add(new Row("7", what, LoggingByApi.times(ours), "", "", "", ""));
            return;
        }
        scene.report()
                .atLeast(
                        "7",
                        what,
                        new Pair(
                                LoggingByApi.rate(ours),
                                LoggingByApi.rate(peer),
                                LoggingByApi.times(ours),
                                LoggingByApi.times(peer)),
                        1);
    }

    private static Act logging(Scene scene, Visitor member) {
        return () -> {
            HtmlForm form = new HtmlForm(member.get("/cases/log.xhtml").body());
            fill(form, scene.invented().next());
            HttpResponse<String> sent = member.post(form.action(), form.pressed("save"));
            String place = sent.headers().firstValue("Location").orElse("");
            return sent.statusCode() == 302
                    && place.contains("id=")
                    && member.get(place).statusCode() == 200;
        };
    }

    private static void fill(HtmlForm form, CaseDraft said) {
        said.situation().codes().forEach((field, code) -> form.with(field, code == null ? "" : code));
        form.with("firstContactMonth", String.valueOf(said.situation().firstContactMonth()));
        form.with("narrative", said.narrative() == null ? "" : said.narrative());
        BlockageDraft blockage = said.blockages().get(0);
        form.with("blockages:0:right", blockage.right())
                .with("blockages:0:obstacle", blockage.obstacle())
                .with("blockages:0:authorityType", blockage.authorityType())
                .with("blockages:0:department", blockage.department())
                .with("blockages:0:startDate", String.valueOf(blockage.startDate()))
                .with("blockages:0:evidenceLevel", blockage.evidenceLevel())
                .with("blockages:0:description", blockage.description());
    }
}
