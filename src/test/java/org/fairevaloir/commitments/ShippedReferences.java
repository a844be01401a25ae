package org.fairevaloir.commitments;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.fairevaloir.commitments.model.Commitment;
import org.fairevaloir.commitments.model.Meeting;
import org.fairevaloir.commitments.model.OfficeHolder;
import org.fairevaloir.commitments.model.PlanMeasure;
import org.fairevaloir.commitments.model.PublicAct;
import org.fairevaloir.commitments.model.ShippedAdvocacy;

/** What ships with the platform, as a letter may refer to it, without a database. */
public final class ShippedReferences implements ShippedAdvocacy.Finder {
    private final Map<Class<?>, Map<String, Object>> known = new HashMap<>();
    private final ShippedAdvocacy shipped = new ShippedAdvocacy(this);

    private ShippedReferences() {}

    public static References on(LocalDate asOf) {
        return new ShippedReferences().read(asOf);
    }

    /** The commitment that ships under this code. */
    public static Commitment commitment(String code) {
        ShippedReferences all = new ShippedReferences();
        all.read(LocalDate.EPOCH);
        return all.byCode(Commitment.class, code);
    }

    private References read(LocalDate asOf) {
        List<OfficeHolder> holders = keep(OfficeHolder.class, shipped.holders(), OfficeHolder::code);
        List<PlanMeasure> measures = keep(PlanMeasure.class, shipped.measures(), PlanMeasure::code);
        List<PublicAct> acts = keep(PublicAct.class, shipped.acts(), PublicAct::code);
        List<Meeting> meetings = keep(Meeting.class, shipped.meetings(), Meeting::code);
        List<Commitment> commitments = keep(Commitment.class, shipped.commitments(), Commitment::code);
        return new References(
                holders.stream().map(row -> ListReferences.holder(row, asOf)).toList(),
                meetings.stream().map(ListReferences::meeting).toList(),
                commitments.stream()
                        .map(row -> ListReferences.promise(row, asOf))
                        .toList(),
                measures.stream().map(ListReferences::measure).toList(),
                acts.stream().map(ListReferences::act).toList());
    }

    private <T> List<T> keep(Class<T> type, Stream<T> rows, Function<T, String> code) {
        List<T> list = rows.toList();
        list.forEach(
                row -> known.computeIfAbsent(type, t -> new LinkedHashMap<>()).put(code.apply(row), row));
        return list;
    }

    @Override
    public <T> T byCode(Class<T> type, String code) {
        return type.cast(known.getOrDefault(type, Map.of()).get(code));
    }
}
