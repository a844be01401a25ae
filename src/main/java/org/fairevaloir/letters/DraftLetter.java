package org.fairevaloir.letters;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fairevaloir.access.CurrentUser;
import org.fairevaloir.access.Permission;
import org.fairevaloir.access.Requires;
import org.fairevaloir.access.UseCase;
import org.fairevaloir.audit.Recorder;
import org.fairevaloir.commitments.ListReferences;
import org.fairevaloir.commitments.References.Holder;
import org.fairevaloir.letters.model.Letter;
import org.fairevaloir.letters.model.LetterRepository;
import org.fairevaloir.letters.model.LetterheadRepository;
import org.fairevaloir.letters.text.LetterParts;
import org.fairevaloir.letters.text.LetterTemplate;
import org.fairevaloir.shared.Problem;
import org.fairevaloir.shared.Problems;

/**
 * The coordinator begins a letter from a template, to somebody who is in office on its date.
 *
 * <p>Refused with {@link Problems}, all at once: an unknown template or addressee, no date, an addressee who is not in
 * office that day. The same form sent twice makes one letter.
 */
@UseCase
@Requires(Permission.WRITE_LETTER)
public class DraftLetter {
    @Inject
    LetterRepository letters;

    @Inject
    LetterheadRepository letterhead;

    @Inject
    ListReferences references;

    @Inject
    CurrentUser user;

    @Inject
    Recorder recorder;

    @Inject
    Clock clock;

    /** @return the id under which it is written */
    public UUID draft(LetterStart start) {
        letters.queueUp();
        check(start);
        if (letters.find(start.id(), user.scope()).isEmpty()) {
            store(start);
        }
        return start.id();
    }

    private void check(LetterStart start) {
        List<Problem> problems = new ArrayList<>();
        if (template(start).isEmpty()) {
            problems.add(Problem.of("template", "letters.problem.required"));
        }
        LocalDate date = start.date();
        if (date == null) {
            problems.add(Problem.of("date", "letters.problem.required"));
        }
        Optional<Holder> recipient =
                references.list(date == null ? LocalDate.now(clock) : date).holder(String.valueOf(start.recipient()));
        if (recipient.isEmpty()) {
            problems.add(Problem.of("recipient", "letters.problem.required"));
        } else if (date != null && !recipient.get().inOffice()) {
            problems.add(Problem.of("recipient", "letters.problem.notInOffice"));
        }
        Problems.throwIfAny(problems);
    }

    private void store(LetterStart start) {
        LetterTemplate template = template(start).orElseThrow();
        LocalDate date = requireNonNull(start.date());
        LetterParts parts = new LetterParts(
                letterhead.the().place(),
                date,
                template.subjectLabel(),
                template.subject(),
                template.salutation(),
                template.paragraphs(),
                template.closing(),
                template.signatory(),
                template.attachments(),
                template.copies());
        Letter.Birth birth = new Letter.Birth(
                letters.nextReference(date.getYear()),
                requireNonNull(start.template()),
                user.theCaller().subject(),
                clock.instant());
        letters.store(Letter.drafted(start.id(), birth, requireNonNull(start.recipient()), parts));
        recorder.record("letter.drafted", birth.reference());
    }

    private static Optional<LetterTemplate> template(LetterStart start) {
        return Optional.ofNullable(start.template()).flatMap(ShippedTemplates::find);
    }
}
