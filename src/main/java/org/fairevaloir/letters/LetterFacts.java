package org.fairevaloir.letters;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fairevaloir.commitments.CommitmentSummary;
import org.fairevaloir.commitments.References;
import org.fairevaloir.commitments.References.Act;
import org.fairevaloir.commitments.References.Encounter;
import org.fairevaloir.commitments.References.Holder;
import org.fairevaloir.commitments.References.Measure;
import org.fairevaloir.commitments.References.Promise;
import org.fairevaloir.letters.model.LetterFigure;
import org.fairevaloir.letters.text.Facts;

/** Names what a letter may insert: the addressee, people, meetings, commitments, measures, acts, picked figures. */
final class LetterFacts {
    private final Facts facts = new Facts();

    private LetterFacts() {}

    static Facts of(Holder recipient, References references, String collective) {
        LetterFacts all = new LetterFacts();
        all.facts.words("collective.name", collective);
        all.person("recipient", recipient);
        references.meetings().forEach(all::meeting);
        references.commitments().forEach(all::commitment);
        references.measures().forEach(all::measure);
        references.acts().forEach(all::act);
        references.holders().forEach(holder -> all.person("person:" + holder.code(), holder));
        return all.facts;
    }

    static void add(Facts facts, List<LetterFigure> figures) {
        figures.forEach(figure -> facts.words(figure.insert(), figure.shown()));
    }

    private void person(String name, Holder holder) {
        facts.words(name + ".name", holder.name())
                .words(name + ".fullName", holder.fullName())
                .words(name + ".office", holder.office())
                .words(name + ".salutation", holder.salutation());
    }

    private void meeting(Encounter meeting) {
        String name = "meeting:" + meeting.code();
        facts.day(name + ".date", meeting.heldOn())
                .month(name + ".month", YearMonth.from(meeting.heldOn()))
                .words(name + ".subject", meeting.subject());
        Optional.ofNullable(meeting.minutesTitle()).ifPresent(minutes -> facts.words(name + ".minutes", minutes));
    }

    private void commitment(Promise promise) {
        CommitmentSummary summary = promise.summary();
        String name = "commitment:" + summary.code();
        facts.words(name + ".title", summary.title())
                .words(name + ".text", promise.text())
                .words(name + ".maker", summary.maker())
                .day(name + ".made", summary.madeOn());
        Optional.ofNullable(summary.dueOn())
                .ifPresent(
                        due -> facts.day(name + ".due", due).words(name + ".dueYear", Integer.toString(due.getYear())));
        if (summary.days() > 0) {
            facts.number(name + ".daysLate", summary.days());
        }
    }

    private void measure(Measure measure) {
        String name = "measure:" + measure.code();
        String title = measure.title();
        facts.number(name + ".number", measure.number())
                .words(name + ".title", title)
                .words(name + ".phrase", title.substring(0, 1).toLowerCase(Locale.FRENCH) + title.substring(1));
    }

    /** An act is cited by its official number, or by its code where it has none that is known. */
    private void act(Act act) {
        String name = "act:" + Optional.ofNullable(act.reference()).orElse(act.code());
        facts.day(name + ".date", act.issuedOn()).words(name + ".title", act.title());
    }
}
