package org.fairevaloir.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fairevaloir.associations.ListMembers;
import org.fairevaloir.associations.ListMembers.Member;
import org.fairevaloir.commitments.ListReferences;
import org.fairevaloir.commitments.References;
import org.fairevaloir.commitments.References.Holder;
import org.fairevaloir.letters.model.LetterFigure;
import org.fairevaloir.letters.model.Letterhead;
import org.fairevaloir.letters.model.LetterheadRepository;
import org.fairevaloir.letters.text.Facts;
import org.fairevaloir.letters.text.Inserts;
import org.fairevaloir.letters.text.LetterComposer;
import org.fairevaloir.letters.text.LetterComposer.Composition;
import org.fairevaloir.letters.text.LetterFrame;
import org.fairevaloir.letters.text.LetterParts;
import org.fairevaloir.shared.Problem;
import org.fairevaloir.shared.Problems;

/** Gathers what a letter needs from the whole house, as of its date, and has it put together. */
@ApplicationScoped
class LetterAssembly {
    @Inject
    ListReferences references;

    @Inject
    ListMembers members;

    @Inject
    LetterheadRepository letterhead;

    /** What a draft is put together from. */
    record Material(LetterParts parts, Holder recipient, References references, List<LetterFigure> figures) {}

    /** @throws Problems when a text is too long or somebody named in it does not exist */
    Material gather(LetterContent content, List<LetterFigure> figures) {
        LetterParts parts = content.parts();
        References known = references.list(parts.date());
        Problems.throwIfAny(LetterRules.ofDraft(content, known));
        return new Material(parts, known.holder(content.recipient()).orElseThrow(), known, figures);
    }

    /** What the inserts of this letter read. */
    Facts facts(Material material) {
        return facts(material, letterhead.the());
    }

    private static Facts facts(Material material, Letterhead.Content head) {
        Facts facts = LetterFacts.of(material.recipient(), material.references(), head.name());
        LetterFacts.add(facts, material.figures());
        return facts;
    }

    Composition compose(Material material) {
        Letterhead.Content head = letterhead.the();
        return compose(material, head, members.on(material.parts().date()));
    }

    static Composition compose(Material material, Letterhead.Content head, List<Member> members) {
        LetterFrame frame = new LetterFrame(
                addressee(material.recipient()),
                signature(material, head),
                copies(material).map(LetterAssembly::copy).toList(),
                cited(material).map(LetterAssembly::source).toList(),
                head.name(),
                members.stream().map(Member::name).toList(),
                head.contact());
        return LetterComposer.compose(material.parts(), frame, facts(material, head));
    }

    /** Everything that would keep the letter from being issued today. */
    static List<Problem> problems(Material material, Composition composition) {
        List<Problem> problems = new ArrayList<>();
        composition
                .unresolved()
                .forEach(
                        left -> problems.add(Problem.of(left.field(), "letters.problem.unknownInsert", left.insert())));
        if (!material.recipient().inOffice()) {
            problems.add(Problem.of("recipient", "letters.problem.notInOffice"));
        }
        LetterRules.missing(material.parts()).forEach(problems::add);
        return problems;
    }

    /** The figures that the text cites, in the order in which it cites them. */
    static Stream<LetterFigure> cited(Material material) {
        List<String> names = Stream.concat(
                        Stream.of(material.parts().subject()), material.parts().paragraphs().stream())
                .flatMap(text -> Inserts.names(text).stream())
                .distinct()
                .toList();
        return names.stream()
                .flatMap(name -> material.figures().stream()
                        .filter(figure -> figure.insert().equals(name)));
    }

    /** Those who get a copy, in the order in which the letter lists them. */
    static Stream<Holder> copies(Material material) {
        return material.parts().copies().stream()
                .map(material.references()::holder)
                .flatMap(Optional::stream);
    }

    private static List<String> addressee(Holder recipient) {
        List<String> lines = new ArrayList<>();
        lines.add(recipient.fullName());
        lines.addAll(recipient.postalLines());
        return lines;
    }

    private static List<String> signature(Material material, Letterhead.Content head) {
        Holder signatory =
                material.references().holder(material.parts().signatory()).orElseThrow();
        return List.of(signatory.name(), signatory.office(), head.signature());
    }

    private static String copy(Holder holder) {
        return holder.fullName() + ", " + holder.office();
    }

    private static String source(LetterFigure figure) {
        return figure.shown() + " : " + figure.source();
    }
}
