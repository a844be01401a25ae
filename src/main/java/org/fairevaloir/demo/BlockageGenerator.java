package org.fairevaloir.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The blockages of one invented case: coherent with the person, with each other and with the calendar. */
final class BlockageGenerator {
    /** One blockage in so many happens in another département than the follow-up. */
    private static final int ELSEWHERE = 8;

    private final Dice dice;
    private final Vocabulary vocabulary;
    private final Sentences sentences;
    private final List<Weighted<Pattern>> patterns;

    BlockageGenerator(Dice dice, Vocabulary vocabulary, Sentences sentences, List<Weighted<Pattern>> patterns) {
        this.dice = dice;
        this.vocabulary = vocabulary;
        this.sentences = sentences;
        this.patterns = patterns;
    }

    /** What a blockage starts from. */
    record Start(Pattern pattern, String department, LocalDate on) {}

    /**
     * Where and when blockages may happen.
     *
     * @param home département of the follow-up, where most of them do
     */
    record Frame(String association, String home, LocalDate from, LocalDate to) {}

    /** One to three blockages, each of another right. */
    List<Start> starts(Person person, Frame frame) {
        int wanted = Integer.parseInt(dice.code("blockages"));
        List<Start> starts = new ArrayList<>();
        Set<String> rights = new HashSet<>();
        while (starts.size() < wanted) {
            String department =
                    dice.between(1, ELSEWHERE) == 1 ? dice.code("department", frame.association()) : frame.home();
            Set<String> traits = person.traitsIn(department);
            Pattern pattern = dice.pick(patterns.stream()
                    .filter(choice -> choice.value().fits(traits)
                            && !rights.contains(choice.value().right()))
                    .toList());
            rights.add(pattern.right());
            starts.add(new Start(pattern, department, dice.day(frame.from(), frame.to())));
        }
        return starts;
    }

    /** The blockage as it stood on the day when it was logged. */
    DemoBlockage asOf(LocalDate loggedOn, Start start) {
        Pattern pattern = start.pattern();
        String status = dice.code("blockage_status");
        boolean ended = vocabulary.isLifted(status);
        String evidenceLevel = dice.code("evidence_level");
        return new DemoBlockage(
                pattern.right(),
                pattern.obstacle(),
                pattern.authorityType(),
                authority(pattern.authorityType(), start.department()),
                start.department(),
                start.on(),
                status,
                ended ? dice.day(start.on().plusDays(1), loggedOn) : null,
                ended ? dice.code("resolved_by") : null,
                evidenceLevel,
                sentences.description(dice, pattern, evidenceLevel, ChronoUnit.MONTHS.between(start.on(), loggedOn)),
                Map.of());
    }

    private @Nullable String authority(String type, String department) {
        List<String> known = vocabulary.authorities(type, department);
        return known.isEmpty() ? null : dice.any(known);
    }
}
