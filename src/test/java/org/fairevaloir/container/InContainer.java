package org.fairevaloir.container;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.fairevaloir.access.Caller;
import org.fairevaloir.access.Callers;
import org.fairevaloir.cases.CaseDraft;
import org.fairevaloir.cases.LogCase;
import org.fairevaloir.cases.ReadCase;
import org.fairevaloir.cases.Remark;
import org.fairevaloir.cases.SubmitCase;
import org.fairevaloir.cases.review.ReturnCase;
import org.fairevaloir.cases.review.TakeInReview;
import org.fairevaloir.cases.review.ValidateCase;
import org.fairevaloir.shared.Problem;
import org.fairevaloir.shared.Problems;
import org.fairevaloir.testing.Deployments;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The deployment, and what most tests do first. Each test says who acts: {@code as(member("HLR"))}. All tests share one
 * database: each makes its own cases and looks at those only.
 */
@ExtendWith(ArquillianExtension.class)
abstract class InContainer {
    static final Caller COORDINATOR = Callers.coordinator();

    @Inject
    LogCase logCase;

    @Inject
    SubmitCase submitCase;

    @Inject
    ReadCase readCase;

    @Inject
    TakeInReview takeInReview;

    @Inject
    ReturnCase returnCase;

    @Inject
    ValidateCase validateCase;

    @Resource
    ManagedExecutorService threads;

    @Deployment
    static WebArchive war() {
        return Deployments.war();
    }

    @AfterEach
    void nobodyActsAnyMore() {
        ActingUser.isNobody();
    }

    static void as(Caller caller) {
        ActingUser.is(caller);
    }

    static Caller member(String association) {
        return Callers.member(association);
    }

    /** The id of a new draft of this association. */
    UUID drafted(String association, CaseDraft draft) {
        as(member(association));
        logCase.log(draft);
        return draft.id();
    }

    /** The id of a case that this association has handed over. */
    UUID submitted(String association, CaseDraft draft) {
        as(member(association));
        submitCase.submit(draft);
        return draft.id();
    }

    /** The version under which the coordinator holds a submitted case now. */
    long taken(UUID id) {
        as(COORDINATOR);
        takeInReview.take(id, version(id));
        return version(id);
    }

    /** The version of a case that whoever acts may read. */
    long version(UUID id) {
        return readCase.read(id).content().version();
    }

    UUID returned(String association, CaseDraft draft, String question) {
        UUID id = submitted(association, draft);
        returnCase.giveBack(id, taken(id), Remark.of(question));
        return id;
    }

    UUID validated(String association, CaseDraft draft) {
        UUID id = submitted(association, draft);
        validateCase.validate(id, taken(id));
        return id;
    }

    /** Why an act is refused, field by field; nothing when it is done. */
    static List<Problem> problems(Runnable act) {
        try {
            act.run();
            return List.of();
        } catch (Problems told) {
            return told.list();
        }
    }

    /** The ids of the cases of an import, in the order of its file. */
    static List<UUID> casesOf(UUID batch) throws SQLException {
        try (Sql sql = Sql.asOwner()) {
            return sql
                    .column("select id from import_row where batch_id = ? order by position", batch.toString())
                    .stream()
                    .map(id -> UUID.fromString(String.valueOf(id)))
                    .toList();
        }
    }

    /** A small one, as it would be attached. */
    static byte[] picture() {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(20, 10, BufferedImage.TYPE_INT_RGB), "png", bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Does all of it at the same moment, each in a thread of its own; what was thrown is an answer too. */
    List<Object> atOnce(List<Callable<Object>> actions) throws Exception {
        CountDownLatch start = new CountDownLatch(actions.size());
        List<Future<Object>> running = new ArrayList<>();
        for (Callable<Object> action : actions) {
            running.add(threads.submit(() -> {
                start.countDown();
                start.await(20, TimeUnit.SECONDS);
                try {
                    return action.call();
                } catch (RuntimeException thrown) {
                    return thrown;
                } finally {
                    ActingUser.isNobody();
                }
            }));
        }
        List<Object> answers = new ArrayList<>();
        for (Future<Object> one : running) {
            answers.add(one.get(60, TimeUnit.SECONDS));
        }
        return answers;
    }
}
