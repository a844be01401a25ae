package org.fairevaloir.cases.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.fairevaloir.cases.CaseDraft;
import org.fairevaloir.cases.facts.CaseChange;
import org.fairevaloir.cases.facts.CaseFacts;
import org.fairevaloir.cases.model.CaseRules;
import org.fairevaloir.codelists.model.Vocabulary;
import org.fairevaloir.shared.Texts;

/**
 * The answers of a form that no longer apply since another one was corrected, such as a minor's once the age is an
 * adult's. They are not kept, and their author is told which.
 */
@ApplicationScoped
public class DroppedAnswers {
    @Inject
    Vocabulary vocabulary;

    @Inject
    FactsPage facts;

    @Inject
    Texts texts;

    List<CaseChange> of(CaseDraft typed) {
        return of(typed, vocabulary);
    }

    static List<CaseChange> of(CaseDraft typed, Vocabulary vocabulary) {
        return CaseFacts.of(typed).changesTo(CaseFacts.of(CaseRules.withoutWhatDoesNotApply(typed, vocabulary)));
    }

    /** Their places, as the page sends back those that it shows. */
    static String places(List<CaseChange> dropped) {
        return dropped.stream().map(one -> one.path().toString()).collect(Collectors.joining(" "));
    }

    /** Whether a page that shows these places tells of each one. */
    static boolean areAmong(String shown, List<CaseChange> dropped) {
        List<String> told = Arrays.asList(shown.split(" "));
        return dropped.stream().allMatch(one -> told.contains(one.path().toString()));
    }

    /** Each by name, with what it said, so that it can be typed again. */
    String inWords(List<CaseChange> dropped) {
        return dropped.stream()
                .map(one -> texts.get(
                        "cases.dropped.one",
                        facts.title(one.path(), one.number()),
                        facts.value(one.path(), one.before())))
                .collect(Collectors.joining(", "));
    }
}
