package org.fairevaloir.commitments.model;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.fairevaloir.shared.Csv;
import org.jspecify.annotations.Nullable;

/**
 * What ships with the platform ({@code reference/*.csv}): office holders, plans, measures, acts, and the meeting and
 * commitments of 2014 from which the letter of 2015 was written.
 */
public final class ShippedAdvocacy {
    /** Finds what a row refers to by its code. */
    public interface Finder {
        <T> @Nullable T byCode(Class<T> type, String code);
    }

    private final Finder finder;

    /** @param finder knows the rows of one kind before those that refer to them are read */
    public ShippedAdvocacy(Finder finder) {
        this.finder = finder;
    }

    public Stream<OfficeHolder> holders() {
        return rows("office_holders").map(OfficeHolder::new);
    }

    public Stream<Plan> plans() {
        return rows("plans").map(Plan::new);
    }

    public Stream<PlanMeasure> measures() {
        return rows("plan_measures").map(PlanMeasure::new);
    }

    public Stream<PublicAct> acts() {
        return rows("public_acts").map(PublicAct::new);
    }

    public Stream<Meeting> meetings() {
        return rows("meetings").map(this::meeting);
    }

    /** With their events and measures. */
    public Stream<Commitment> commitments() {
        return rows("commitments").map(this::commitment);
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
                optional(row.optional("meeting"), meeting -> reference(Meeting.class, meeting)),
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
                optional(row.optional("meeting"), code -> reference(Meeting.class, code)),
                optional(row.optional("public_act"), code -> reference(PublicAct.class, code)),
                row.text("text"));
        commitment.record(UUID.randomUUID(), fact, evidence);
    }

    private MeasureLink link(Row row) {
        String measure = PlanMeasure.code(row.text("plan"), row.number("number"));
        return new MeasureLink(reference(PlanMeasure.class, measure), row.text("link"));
    }

    private <T> T reference(Class<T> type, String code) {
        T found = finder.byCode(type, code);
        if (found == null) {
            throw new IllegalStateException("no " + type.getSimpleName() + " " + code);
        }
        return found;
    }

    private static <T> @Nullable T optional(@Nullable String code, Function<String, T> find) {
        return code == null ? null : find.apply(code);
    }

    private static Stream<Row> rows(String file) {
        return Csv.rows("reference/" + file + ".csv").stream().map(Row::new);
    }
}
