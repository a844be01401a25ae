package org.fairevaloir.cases.survey;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fairevaloir.access.CurrentUser;
import org.fairevaloir.access.Permission;
import org.fairevaloir.access.Requires;
import org.fairevaloir.access.Scope;
import org.fairevaloir.access.UseCase;
import org.fairevaloir.audit.Recorder;
import org.fairevaloir.cases.model.SurveyRepository;
import org.fairevaloir.codelists.CodeLists;
import org.fairevaloir.shared.Problem;
import org.fairevaloir.shared.Problems;

/**
 * Fills in the core of the annual survey for one year: a member from the validated cases of the own association, the
 * coordinator from all validated cases, in which linked cases are one person. It counts in the database and opens no
 * case; each filling is in the journal.
 *
 * <p>Refused with {@link Problems} for a year that is still to come, or before {@value #FIRST}.
 */
@UseCase
@Requires(Permission.EXPORT_CASES)
public class FillSurvey {
    static final int FIRST = 2000;

    @Inject
    CurrentUser user;

    @Inject
    SurveyRepository counts;

    @Inject
    LinkedCases linked;

    @Inject
    CodeLists lists;

    @Inject
    Recorder recorder;

    @Inject
    Clock clock;

    public Survey fill(int year) {
        if (year < FIRST || year > Year.now(clock).getValue()) {
            throw new Problems(List.of(Problem.of("year", "exports.problem.year", Integer.toString(FIRST))));
        }
        recorder.record("cases.surveyed", Integer.toString(year));
        SurveyYear asked = countingPersonsOnce(new SurveyYear(year));
        SurveyTables tables = new SurveyTables(asked, tallies(asked), lists::codes);
        return new Survey(
                year,
                tables.all(),
                counts.unsure(asked, user.scope()),
                SurveyQuestion.all().stream().map(tables::table).toList());
    }

    /** Only the coordinator's: an association must not see in its own figures what was decided about its cases. */
    private SurveyYear countingPersonsOnce(SurveyYear year) {
        Scope scope = user.scope();
        if (!(scope instanceof Scope.AllAssociations)) {
            return year;
        }
        Map<UUID, String> persons = linked.persons(scope);
        return new SurveyYear(
                year.year(), LinkedCase.countedElsewhere(counts.among(persons.keySet(), year, scope), persons));
    }

    private List<Tally> tallies(SurveyYear year) {
        Scope scope = user.scope();
        List<Tally> all = new ArrayList<>(counts.byAnswer(year, scope));
        all.addAll(counts.bySupport(year, scope));
        SurveyQuestion.all().stream()
                .filter(question -> question.answer().isEmpty())
                .map(SurveyQuestion::field)
                .distinct()
                .forEach(field -> all.addAll(counts.byField(field, year, scope)));
        return all;
    }
}
