package org.fairevaloir.cases.rest;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fairevaloir.cases.ActionDraft;
import org.fairevaloir.cases.Answers;
import org.fairevaloir.cases.BlockageDraft;
import org.fairevaloir.cases.CaseDraft;
import org.fairevaloir.cases.CaseDraft.Situation;
import org.fairevaloir.cases.model.CaseField;
import org.fairevaloir.cases.model.CaseFields;
import org.jspecify.annotations.Nullable;

/** Cases of which anything may be said or not, with odd characters in their texts; the same for the same seed. */
final class RandomDrafts {
    private static final List<String> TEXTS =
            List.of("A", "« œ »", "ligne 1\nligne 2\t\"x\\\"", "Ọlá ✓ 😀", "null", "{}");

    private final Random random;

    RandomDrafts(long seed) {
        random = new Random(seed);
    }

    CaseDraft next() {
        return new CaseDraft(
                id(),
                random.nextInt(1, 1_000),
                situation(),
                text(),
                text(),
                text(),
                some(this::blockage),
                answers(CaseFields.ofCase()),
                day(),
                text());
    }

    private Situation situation() {
        return new Situation(
                text(),
                random.nextBoolean() ? null : YearMonth.of(random.nextInt(1950, 2090), random.nextInt(1, 13)),
                text(),
                text(),
                text(),
                text(),
                text(),
                text(),
                text(),
                text(),
                text(),
                text(),
                text(),
                text());
    }

    private BlockageDraft blockage() {
        return new BlockageDraft(
                id(),
                text(),
                text(),
                text(),
                text(),
                text(),
                day(),
                text(),
                day(),
                text(),
                text(),
                text(),
                day(),
                answers(CaseFields.ofBlockage()),
                some(() -> new ActionDraft(id(), text(), day(), text())));
    }

    private Answers answers(List<CaseField> fields) {
        Map<String, Set<String>> chosen = new HashMap<>();
        for (CaseField field : fields) {
            if (random.nextInt(3) == 0) {
                chosen.put(field.name(), codes(field.many() ? 3 : 1));
            }
        }
        return new Answers(chosen);
    }

    private Set<String> codes(int most) {
        return new HashSet<>(IntStream.range(0, random.nextInt(1, most + 1))
                .mapToObj(i -> TEXTS.get(random.nextInt(TEXTS.size())))
                .toList());
    }

    private <T> List<T> some(java.util.function.Supplier<T> part) {
        return Stream.generate(part).limit(random.nextInt(4)).toList();
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private @Nullable LocalDate day() {
        return random.nextBoolean() ? null : LocalDate.of(1950, 1, 1).plusDays(random.nextInt(50_000));
    }

    private @Nullable String text() {
        return random.nextInt(3) == 0 ? null : TEXTS.get(random.nextInt(TEXTS.size()));
    }
}
