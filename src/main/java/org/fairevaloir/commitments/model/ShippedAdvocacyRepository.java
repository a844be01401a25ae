package org.fairevaloir.commitments.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.fairevaloir.shared.Csv;
import org.jspecify.annotations.Nullable;

/**
 * Brings what ships with the platform ({@code reference/*.csv}) into the database: office holders, plans, measures,
 * acts, and the meeting and commitments of 2014 from which the letter of 2015 was written.
 */
@ApplicationScoped
public class ShippedAdvocacyRepository {
    @PersistenceContext
    EntityManager entities;

    /**
     * Adds the rows whose code is absent, all or none; a row that is there stays as it is, because the coordinator may
     * have added to it. To be called at each start.
     *
     * @throws IllegalStateException when a file is missing
     */
    @Transactional
    public void addMissing() {
        rows("office_holders").forEach(row -> add(OfficeHolder.class, row.text("code"), () -> new OfficeHolder(row)));
        rows("plans").forEach(row -> add(Plan.class, row.text("code"), () -> new Plan(row)));
        rows("plan_measures").map(PlanMeasure::new).forEach(m -> add(PlanMeasure.class, m.code(), () -> m));
        rows("public_acts").forEach(row -> add(PublicAct.class, row.text("code"), () -> new PublicAct(row)));
        rows("meetings")
                .filter(row -> byCode(Meeting.class, row.text("code")) == null)
                .map(this::meeting)
                .forEach(entities::persist);
        rows("commitments")
                .filter(row -> byCode(Commitment.class, row.text("code")) == null)
                .map(this::commitment)
                .forEach(entities::persist);
    }

    private <T> void add(Class<T> type, String code, Supplier<T> made) {
        if (entities.find(type, code) == null) {
            entities.persist(made.get());
        }
    }

    private Meeting meeting(Row row) {
        List<OfficeHolder> theirs = Stream.of(row.text("their_participants").split(" "))
                .map(code -> reference(OfficeHolder.class, code))
                .toList();
        Meeting.Facts facts = new Meeting.Facts(
                row.day("held_on"),
                row.text("kind"),
                row.optional("place"),
                row.text("subject"),
                row.text("our_participants"),
                row.optional("minutes_title"),
                row.optionalDay("minutes_sent_on"),
                row.optional("minutes_contested"));
        return new Meeting(UUID.randomUUID(), row.text("code"), facts, theirs);
    }

    private Commitment commitment(Row row) {
        String code = row.text("code");
        Commitment.Promise promise = new Commitment.Promise(
                row.text("title"),
                row.text("kind"),
                reference(OfficeHolder.class, row.text("maker")),
                row.text("ministry"),
                row.text("text"),
                row.optional("quote_from"));
        Commitment.Occasion occasion = new Commitment.Occasion(
                row.text("source"),
                optional(row.optional("meeting"), meeting -> byCode(Meeting.class, meeting)),
                row.day("made_on"),
                row.optionalDay("due_on"),
                row.text("due_basis"));
        Commitment commitment = new Commitment(UUID.randomUUID(), code, promise, occasion);
        rows("commitment_events")
                .filter(event -> event.text("commitment").equals(code))
                .forEach(event -> record(commitment, event));
        rows("commitment_measures")
                .filter(link -> link.text("commitment").equals(code))
                .forEach(link -> commitment.link(link(link)));
        return commitment;
    }

    private void record(Commitment commitment, Row row) {
        CommitmentEvent.Fact fact = new CommitmentEvent.Fact(
                EventKind.valueOf(row.text("kind")),
                row.day("happened_on"),
                DatePrecision.valueOf(row.text("precision")),
                row.optionalDay("new_due_on"));
        CommitmentEvent.Evidence evidence = new CommitmentEvent.Evidence(
                optional(row.optional("made_by"), code -> reference(OfficeHolder.class, code)),
                optional(row.optional("meeting"), code -> byCode(Meeting.class, code)),
                optional(row.optional("public_act"), code -> reference(PublicAct.class, code)),
                row.text("text"));
        commitment.record(UUID.randomUUID(), fact, evidence);
    }

    private MeasureLink link(Row row) {
        String measure = PlanMeasure.code(row.text("plan"), row.number("number"));
        return new MeasureLink(reference(PlanMeasure.class, measure), row.text("link"));
    }

    private <T> T reference(Class<T> type, String code) {
        T found = entities.find(type, code);
        if (found == null) {
            throw new IllegalStateException("no " + type.getSimpleName() + " " + code);
        }
        return found;
    }

    private static <T> @Nullable T optional(@Nullable String code, Function<String, @Nullable T> find) {
        return code == null ? null : find.apply(code);
    }

    private <T> @Nullable T byCode(Class<T> type, String code) {
        return entities.createQuery("select x from " + type.getSimpleName() + " x where x.code = :code", type)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    private static Stream<Row> rows(String file) {
        return Csv.rows("reference/" + file + ".csv").stream().map(Row::new);
    }
}
