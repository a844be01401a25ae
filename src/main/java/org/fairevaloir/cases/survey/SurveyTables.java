package org.fairevaloir.cases.survey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.fairevaloir.cases.model.CaseField;
import org.fairevaloir.cases.model.CaseField.Condition;
import org.fairevaloir.cases.model.CaseRules;
import org.fairevaloir.cases.survey.Survey.Count;
import org.fairevaloir.cases.survey.Survey.Row;
import org.fairevaloir.cases.survey.Survey.Table;
import org.fairevaloir.codelists.model.Code;
import org.jspecify.annotations.Nullable;

/** Lays the tallies of one year out in the survey's tables. Pure. */
final class SurveyTables {
    /** The field that says something of everybody who counts. */
    static final String SUPPORT = "supportStatus";

    /** Of a longer list only what occurs is shown: there are 252 nationalities. */
    private static final int LONGEST_WHOLE_LIST = 30;

    private final Map<Key, Count> counts = new HashMap<>();
    private final Function<String, List<Code>> lists;

    private record Key(String field, @Nullable String code) {}

    /** @param lists the codes of a list, in order of display */
    SurveyTables(SurveyYear year, List<Tally> tallies, Function<String, List<Code>> lists) {
        this.lists = lists;
        Set<String> detected = year.detected();
        for (Tally tally : tallies) {
            boolean met = detected.contains(tally.supportStatus());
            Count more = met ? new Count(tally.persons(), 0) : new Count(0, tally.persons());
            counts.merge(new Key(tally.field(), tally.code()), more, Count::plus);
        }
    }

    /** Everybody who counts. */
    Count all() {
        return count(SUPPORT, null);
    }

    Table table(SurveyQuestion question) {
        List<Row> rows = new ArrayList<>();
        List<Code> codes = lists.apply(question.rows());
        for (Code code : codes) {
            Count count = question.isCoarse()
                    ? ofGroup(question.list(), code.code(), question.field())
                    : count(question.field(), code.code());
            if (codes.size() <= LONGEST_WHOLE_LIST || count.together() > 0) {
                rows.add(new Row(code.code(), count));
            }
        }
        Optional<CaseField> answer = question.answer();
        Count silent = answer.map(this::silent).orElse(Count.NONE);
        if (silent.together() > 0) {
            rows.add(new Row(null, silent));
        }
        return new Table(
                question.table(), question.rows(), answer.map(CaseField::many).orElse(false), rows);
    }

    /**
     * To whom the field applies, such as minors, and of whom it says nothing. A required field says something of all.
     */
    private Count silent(CaseField field) {
        Condition when = field.condition();
        Count asked = when == null ? all() : ofGroup(CaseRules.listOf(when.field()), when.group(), when.field());
        return asked.minus(count(field.name(), null));
    }

    private Count ofGroup(String list, String group, String field) {
        return lists.apply(list).stream()
                .filter(code -> code.parent().equals(Optional.of(group)))
                .map(code -> count(field, code.code()))
                .reduce(Count.NONE, Count::plus);
    }

    private Count count(String field, @Nullable String code) {
        return counts.getOrDefault(new Key(field, code), Count.NONE);
    }
}
