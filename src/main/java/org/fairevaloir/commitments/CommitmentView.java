package org.fairevaloir.commitments;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.fairevaloir.commitments.model.Commitment;
import org.fairevaloir.commitments.model.CommitmentEvent;
import org.fairevaloir.commitments.model.DatePrecision;
import org.fairevaloir.commitments.model.EventKind;
import org.fairevaloir.commitments.model.MeasureLink;
import org.fairevaloir.commitments.model.OfficeHolder;
import org.jspecify.annotations.Nullable;

/** A commitment with its history by date, the measures that depend on it and the acts that show it. */
public record CommitmentView(
        CommitmentSummary summary, long version, Said said, List<Event> events, List<Measure> measures)
        implements Serializable {

    public CommitmentView {
        events = List.copyOf(events);
        measures = List.copyOf(measures);
    }

    /** What was said, by whom, where. */
    public record Said(
            String kind,
            String office,
            String text,
            @Nullable String quotedFrom,
            String source,
            @Nullable String meeting,
            String dueBasis)
            implements Serializable {}

    /** One dated event; {@code by}, {@code meeting} and {@code act} as a person reads them. */
    public record Event(
            EventKind kind,
            LocalDate on,
            DatePrecision precision,
            @Nullable String by,
            @Nullable LocalDate newDueOn,
            @Nullable String meeting,
            @Nullable String act,
            String text)
            implements Serializable {}

    /** @param link code of the list {@code measure_link} */
    public record Measure(String plan, int number, String title, String link) implements Serializable {}

    static CommitmentView of(Commitment commitment, LocalDate asOf) {
        Commitment.Promise promise = commitment.promise();
        Commitment.Occasion occasion = commitment.occasion();
        Said said = new Said(
                promise.kind(),
                promise.maker().office(),
                promise.text(),
                promise.quotedFrom(),
                occasion.source(),
                Optional.ofNullable(occasion.meeting())
                        .map(meeting -> meeting.code())
                        .orElse(null),
                occasion.dueBasis());
        return new CommitmentView(
                CommitmentSummary.of(commitment, asOf),
                commitment.version(),
                said,
                commitment.events().stream()
                        .map(CommitmentView::event)
                        .sorted(Comparator.comparing(Event::on))
                        .toList(),
                commitment.measures().stream().map(CommitmentView::measure).toList());
    }

    private static Event event(CommitmentEvent event) {
        CommitmentEvent.Fact fact = event.fact();
        CommitmentEvent.Evidence evidence = event.evidence();
        return new Event(
                fact.kind(),
                fact.on(),
                fact.precision(),
                Optional.ofNullable(evidence.by()).map(OfficeHolder::name).orElse(null),
                fact.newDueOn(),
                Optional.ofNullable(evidence.meeting())
                        .map(meeting -> meeting.code())
                        .orElse(null),
                Optional.ofNullable(evidence.act()).map(act -> act.title()).orElse(null),
                evidence.text());
    }

    private static Measure measure(MeasureLink link) {
        return new Measure(
                link.measure().plan(), link.measure().number(), link.measure().title(), link.link());
    }
}
