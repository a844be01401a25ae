package org.fairevaloir.imports.web;

import java.util.List;
import java.util.Locale;
import org.fairevaloir.cases.tables.CaseColumn;
import org.fairevaloir.cases.tables.CaseColumns;
import org.fairevaloir.cases.tables.CellProblem;
import org.fairevaloir.imports.checking.Finding;
import org.fairevaloir.imports.checking.Weight;
import org.fairevaloir.shared.Texts;

/** A finding in somebody's language: where it is, and what to do. */
public record ShownFinding(int row, String column, Weight weight, String sentence) {
    static List<ShownFinding> all(List<Finding> findings, Locale language) {
        return findings.stream().map(finding -> of(finding, language)).toList();
    }

    private static ShownFinding of(Finding finding, Locale language) {
        CellProblem problem = finding.problem();
        String column = CaseColumns.find(problem.column())
                .map((CaseColumn known) -> known.label(language))
                .orElse("");
        String sentence = Texts.in(language, problem.key(), problem.arguments().toArray());
        return new ShownFinding(problem.row(), column, finding.weight(), sentence);
    }
}
