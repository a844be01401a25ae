package org.fairevaloir.imports.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.fairevaloir.cases.tables.CaseLine;
import org.fairevaloir.cases.tables.CellProblem;
import org.fairevaloir.imports.checking.Finding;
import org.fairevaloir.imports.checking.Weight;
import org.junit.jupiter.api.Test;

/** What waits between preview and import is read again as it was. */
class KeptFormTest {
    @Test
    void rows_come_back_as_they_were() {
        List<CaseLine> lines = List.of(
                new CaseLine(2, Map.of("lineKey", "1", "narrative", "« é » \"\n\t\\ 😀 {}[]")),
                new CaseLine(9, Map.of()));

        assertThat(KeptForm.lines(KeptForm.ofLines(lines))).isEqualTo(lines);
    }

    @Test
    void findings_come_back_as_they_were() {
        List<Finding> findings = List.of(
                new Finding(Weight.TEXT, new CellProblem(2, "narrative", "a.b", List.of("«\u00a0Mme X\u00a0»", ""))),
                new Finding(Weight.FAULT, new CellProblem(3, "", "a.c", List.of())));

        assertThat(KeptForm.findings(KeptForm.ofFindings(findings))).isEqualTo(findings);
    }
}
