package org.fairevaloir.cases.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fairevaloir.cases.Answers;
import org.fairevaloir.cases.model.CaseField;
import org.fairevaloir.cases.model.CaseFields;

/** The fields beyond the required ones, as forms and sheets show them. */
@Named("caseFields")
@ApplicationScoped
public class CaseFieldsPage {
    /** Fields under one heading. */
    public record Section(String name, List<CaseField> fields) {
        public Section {
            fields = List.copyOf(fields);
        }
    }

    public List<Section> getSections() {
        Map<String, List<CaseField>> sections = new LinkedHashMap<>();
        CaseFields.ofCase()
                .forEach(field -> sections.computeIfAbsent(field.section(), name -> new ArrayList<>())
                        .add(field));
        return sections.entrySet().stream()
                .map(section -> new Section(section.getKey(), section.getValue()))
                .toList();
    }

    /** The fields in which something was chosen, in order of display. */
    public List<CaseField> given(Answers answers) {
        return Stream.concat(CaseFields.ofCase().stream(), CaseFields.ofBlockage().stream())
                .filter(field -> !answers.of(field.name()).isEmpty())
                .toList();
    }

    public List<CaseField> getOfBlockage() {
        return CaseFields.ofBlockage();
    }
}
