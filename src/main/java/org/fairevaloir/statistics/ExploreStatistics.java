package org.fairevaloir.statistics;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.fairevaloir.access.CurrentUser;
import org.fairevaloir.access.Permission;
import org.fairevaloir.access.Requires;
import org.fairevaloir.access.UseCase;
import org.fairevaloir.audit.Recorder;
import org.fairevaloir.codelists.CodeLists;
import org.fairevaloir.codelists.model.Code;
import org.fairevaloir.shared.Problems;
import org.fairevaloir.statistics.disclosure.Axis;
import org.fairevaloir.statistics.disclosure.Subject;
import org.fairevaloir.statistics.disclosure.Table;
import org.fairevaloir.statistics.model.Claims;
import org.fairevaloir.statistics.model.Coding;
import org.fairevaloir.statistics.model.FactRepository;
import org.fairevaloir.statistics.model.Sighting;

/**
 * The coordinator counts the validated cases of all associations as they are now, exactly. The numbers are for
 * understanding, not for citing: a letter takes its figures from an edition.
 */
@UseCase
@Requires(Permission.EXPLORE_STATISTICS)
public class ExploreStatistics {
    @Inject
    FactRepository facts;

    @Inject
    CodeLists lists;

    @Inject
    Recorder recorder;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    /** @throws Problems when a dimension is unknown, the same is asked twice, or the period ends before it begins */
    public ExactTable explore(Question question) {
        Problems.throwIfAny(question.problems());
        List<Subject> subjects = persons(question).stream()
                .map(question::narrow)
                .filter(person -> !person.sightings().isEmpty())
                .toList();
        recorder.record("statistics.explored", question.rows() + "," + question.columns());
        Axis rows = axis(question.rows(), subjects);
        return new ExactTable(Table.count(rows, axis(question.columns(), subjects), subjects));
    }

    private List<Subject> persons(Question question) {
        Coding coding = new Coding(lists::parent);
        Instant now = clock.instant();
        List<Sighting> sightings = facts.validated(user.scope(), now);
        if (!question.isAboutClaims()) {
            return coding.subjects(sightings);
        }
        Claims.Overdue overdue = new Claims.Overdue(YearMonth.now(clock).atDay(1), lists::isAsItBegan);
        return coding.subjects(sightings, new Claims(facts.claims(user.scope(), now), overdue));
    }

    private Axis axis(String dimension, List<Subject> subjects) {
        if (dimension.isEmpty()) {
            return Axis.NONE;
        }
        return new Axis(dimension, dimension.equals(Coding.MONTH) ? months(subjects) : codes(dimension));
    }

    private List<String> codes(String list) {
        return lists.choices(list).stream().map(Code::code).toList();
    }

    private static List<String> months(List<Subject> subjects) {
        return subjects.stream()
                .flatMap(person -> person.sightings().stream())
                .flatMap(sighting -> Optional.ofNullable(sighting.get(Coding.MONTH)).stream())
                .distinct()
                .sorted()
                .toList();
    }
}
