package org.fairevaloir.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Invents cases over the three years before a day. The same seed and day give the same cases; each row depends on its
 * own number only, so that more rows can be asked for without changing the first ones.
 */
public final class CaseGenerator {
    /** Enough for a good part of the statistics to be published. */
    public static final int CASES = 1_500;

    private static final int MOST_DAYS_TO_A_BLOCKAGE = 240;
    private static final int LAST_START_DAYS_AGO = 7;
    private static final int LAST_LOG_DAYS_AGO = 3;

    private final long seed;
    private final LocalDate today;
    private final Shares shares = new Shares();
    private final Vocabulary vocabulary = new Vocabulary();
    private final Sentences sentences = new Sentences();
    private final List<Weighted<Stage>> stages = Stage.all();
    private final List<Weighted<Pattern>> patterns = Pattern.all();

    public CaseGenerator(long seed, LocalDate today) {
        this.seed = seed;
        this.today = today;
    }

    /** The cases of the demonstration, from row 0. */
    public Stream<DemoCase> cases() {
        return IntStream.range(0, CASES).mapToObj(this::row);
    }

    /** One case. */
    public DemoCase row(int number) {
        Dice dice = new Dice(seed, number, shares);
        Stage stage = dice.pick(stages);
        Person person = Person.draw(dice, vocabulary);
        String association = dice.code("association", person.groupAndAge(), person.formGroup());
        String department = dice.code("department", association);
        YearMonth contact = YearMonth.from(today).minusMonths(dice.between(1, stage.months()));
        Outline outline = new Outline(number, stage, person, association, department, contact);

        BlockageGenerator blockages = new BlockageGenerator(dice, vocabulary, sentences, patterns);
        List<BlockageGenerator.Start> starts = blockages.starts(
                person, new BlockageGenerator.Frame(association, department, contact.atDay(1), lastStart(contact)));
        Dates dates = dates(dice, stage, starts);
        // Dice of their own: cases are what they were before blockages claimed anything.
        ClaimGenerator claims = new ClaimGenerator(new Dice(~seed, number, shares));
        return told(
                dice,
                outline,
                dates,
                starts.stream()
                        .map(start -> blockages.asOf(dates.loggedOn(), start))
                        .map(met -> met.claiming(claims.claimsOf(met.right(), met.obstacle(), met.status())))
                        .toList());
    }

    private record Outline(
            int number, Stage stage, Person person, String association, String department, YearMonth contact) {}

    private record Dates(
            LocalDate loggedOn,
            @Nullable LocalDate submittedOn,
            @Nullable LocalDate validatedOn) {}

    private DemoCase told(Dice dice, Outline outline, Dates dates, List<DemoBlockage> blockages) {
        Person person = outline.person();
        String status = outline.stage().status();
        return new DemoCase(
                outline.number(),
                status,
                outline.association(),
                dice.code("support_status"),
                outline.contact(),
                dice.code("consent", status, person.ageGroup()),
                dice.code("trafficking_status", person.form()),
                dice.code("identified_by", person.ageGroup(), person.formGroup()),
                person.gender(),
                person.ageBand(),
                person.nationality(),
                outline.department(),
                person.form(),
                dice.code("exploited_in", person.zone()),
                person.residenceStatus(),
                person.complaint(),
                dice.code("housing", person.ageGroup(), person.zone(), person.formGroup()),
                sentences.alias(dice),
                sentences.narrative(dice, person.form()),
                dates.loggedOn(),
                dates.submittedOn(),
                dates.validatedOn(),
                sentences.question(dice, status).orElse(null),
                blockages);
    }

    private Dates dates(Dice dice, Stage stage, List<BlockageGenerator.Start> starts) {
        LocalDate loggedOn = loggedOn(dice, starts);
        LocalDate submittedOn = earlier(loggedOn.plusDays(dice.between(0, 2)), today);
        LocalDate validatedOn = earlier(submittedOn.plusDays(dice.between(1, 15)), today);
        return new Dates(loggedOn, stage.steps() < 2 ? null : submittedOn, stage.steps() < 3 ? null : validatedOn);
    }

    private LocalDate lastStart(YearMonth contact) {
        return earlier(contact.atDay(1).plusDays(MOST_DAYS_TO_A_BLOCKAGE), today.minusDays(LAST_START_DAYS_AGO));
    }

    /** After the last blockage began, often soon, sometimes a year later. */
    private LocalDate loggedOn(Dice dice, List<BlockageGenerator.Start> starts) {
        LocalDate lastStart = starts.stream()
                .map(BlockageGenerator.Start::on)
                .max(Comparator.naturalOrder())
                .orElse(today);
        LocalDate latest = earlier(lastStart.plusDays(dice.between(20, 450)), today.minusDays(LAST_LOG_DAYS_AGO));
        return dice.day(lastStart.plusDays(1), latest);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
