package org.fairevaloir.letters;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fairevaloir.associations.ListMembers.Member;
import org.fairevaloir.commitments.References;
import org.fairevaloir.commitments.ShippedReferences;
import org.fairevaloir.letters.LetterAssembly.Material;
import org.fairevaloir.letters.model.Letterhead;
import org.fairevaloir.letters.model.LetterheadRepository;
import org.fairevaloir.letters.text.LetterComposer.Composition;
import org.fairevaloir.letters.text.LetterParts;
import org.fairevaloir.letters.text.LetterTemplate;
import org.fairevaloir.shared.Csv;

/** The letter of 21 April 2015 to Bernard Cazeneuve, from its template and the rows that ship, without a database. */
final class LetterOf2015 {
    static final LocalDate DATE = LocalDate.of(2015, 4, 21);

    private LetterOf2015() {}

    static LetterParts parts() {
        LetterTemplate template = ShippedTemplates.find("commitments_fr").orElseThrow();
        Letterhead.Content head = LetterheadRepository.shipped();
        return new LetterParts(
                head.place(),
                DATE,
                template.subjectLabel(),
                template.subject(),
                template.salutation(),
                template.paragraphs(),
                template.closing(),
                template.signatory(),
                template.attachments(),
                template.copies());
    }

    static LetterParts with(LetterParts parts, List<String> paragraphs) {
        return new LetterParts(
                parts.place(),
                parts.date(),
                parts.subjectLabel(),
                parts.subject(),
                parts.salutation(),
                paragraphs,
                parts.closing(),
                parts.signatory(),
                parts.attachments(),
                parts.copies());
    }

    static Composition composed() {
        return composed(parts());
    }

    static Composition composed(LetterParts parts) {
        References references = ShippedReferences.on(DATE);
        List<Member> members = Csv.rows("reference/associations.csv").stream()
                .map(row -> new Member(row.getField("code"), row.getField("name"), Optional.empty()))
                .toList();
        Material material = new Material(parts, references.holder("CAZENEUVE").orElseThrow(), references, List.of());
        return LetterAssembly.compose(material, LetterheadRepository.shipped(), members);
    }
}
