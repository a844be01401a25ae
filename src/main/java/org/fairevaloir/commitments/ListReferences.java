package org.fairevaloir.commitments;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.fairevaloir.access.Permission;
import org.fairevaloir.access.Requires;
import org.fairevaloir.access.UseCase;
import org.fairevaloir.commitments.References.Act;
import org.fairevaloir.commitments.References.Encounter;
import org.fairevaloir.commitments.References.Holder;
import org.fairevaloir.commitments.References.Measure;
import org.fairevaloir.commitments.References.Promise;
import org.fairevaloir.commitments.model.Commitment;
import org.fairevaloir.commitments.model.CommitmentRepository;
import org.fairevaloir.commitments.model.Meeting;
import org.fairevaloir.commitments.model.OfficeHolder;
import org.fairevaloir.commitments.model.PlanMeasure;
import org.fairevaloir.commitments.model.PublicAct;
import org.fairevaloir.commitments.model.ReferenceRepository;

/** Members and the coordinator list what may be referred to: office holders, meetings, commitments, measures, acts. */
@UseCase
@Requires(Permission.READ_COMMITMENTS)
public class ListReferences {
    @Inject
    ReferenceRepository reference;

    @Inject
    CommitmentRepository commitments;

    /** @param asOf the day of the letter: who was in office, what had been promised, how overdue it was */
    public References list(LocalDate asOf) {
        return new References(
                reference.holders().stream().map(row -> holder(row, asOf)).toList(),
                commitments.meetings().stream().map(ListReferences::meeting).toList(),
                commitments.madeUntil(asOf).stream()
                        .map(row -> promise(row, asOf))
                        .toList(),
                reference.measures().stream().map(ListReferences::measure).toList(),
                reference.acts().stream().map(ListReferences::act).toList());
    }

    static Holder holder(OfficeHolder holder, LocalDate asOf) {
        return new Holder(
                holder.code(),
                holder.name(),
                holder.fullName(),
                holder.office(),
                holder.salutation(),
                holder.postalLines(),
                holder.institutions(),
                holder.holdsOfficeOn(asOf));
    }

    static Promise promise(Commitment made, LocalDate asOf) {
        return new Promise(CommitmentSummary.of(made, asOf), made.promise().text());
    }

    static Encounter meeting(Meeting meeting) {
        return new Encounter(
                meeting.id(),
                meeting.code(),
                meeting.heldOn(),
                meeting.subject(),
                meeting.minutesTitle().orElse(null));
    }

    static Measure measure(PlanMeasure measure) {
        return new Measure(measure.code(), measure.plan(), measure.number(), measure.title());
    }

    static Act act(PublicAct act) {
        return new Act(act.code(), act.reference().orElse(null), act.kind(), act.title(), act.issuedOn());
    }
}
