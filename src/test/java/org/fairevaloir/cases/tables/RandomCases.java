package org.fairevaloir.cases.tables;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.fairevaloir.cases.ActionDraft;
import org.fairevaloir.cases.Answers;
import org.fairevaloir.cases.BlockageDraft;
import org.fairevaloir.cases.CaseDraft;
import org.fairevaloir.cases.CaseDraft.Situation;
import org.fairevaloir.cases.model.CaseField;
import org.fairevaloir.cases.model.CaseFields;
import org.fairevaloir.codelists.ShippedVocabulary;
import org.fairevaloir.codelists.model.Code;
import org.jspecify.annotations.Nullable;

/** Cases of whatever codes, days and words, complete or not; the same seed makes the same cases. */
public final class RandomCases {
    private static final List<Code> CODES = ShippedVocabulary.all();
    private static final List<String> WORDS = List.of(
            "guichet",
            "é",
            "œ",
            "«\u00a0non\u00a0»",
            "\"",
            ";",
            ",",
            "\n",
            "\t",
            "'",
            "=1+1",
            "-",
            "+33",
            "@",
            "😀",
            "1.0",
            "2026-11-23",
            "[x]");

    private final Random random;

    public RandomCases(long seed) {
        random = new Random(seed);
    }

    public CaseDraft next() {
        Situation situation = new Situation(
                code("support_status"),
                maybe(YearMonth.of(2015 + random.nextInt(12), 1 + random.nextInt(12))),
                code("consent"),
                code("trafficking_status"),
                code("identified_by"),
                code("gender"),
                code("age_band"),
                code("nationality"),
                code("department"),
                code("exploitation_form"),
                code("exploited_in"),
                code("residence_status"),
                code("complaint"),
                code("housing"));
        return new CaseDraft(
                new UUID(random.nextLong(), random.nextLong()),
                0,
                situation,
                text(),
                text(),
                text(),
                IntStream.range(0, random.nextInt(4)).mapToObj(i -> blockage()).toList(),
                answers(CaseFields.ofCase()),
                maybe(day()),
                null);
    }

    /** One that says something: what says nothing leaves no trace in a table. */
    private BlockageDraft blockage() {
        UUID id = new UUID(random.nextLong(), random.nextLong());
        return new BlockageDraft(
                id,
                "R_INTERP",
                code("obstacle"),
                code("authority_type"),
                maybe("PREF-75"),
                code("department"),
                maybe(day()),
                code("blockage_status"),
                maybe(day()),
                code("resolved_by"),
                code("evidence_level"),
                text(),
                maybe(day()),
                answers(CaseFields.ofBlockage()),
                IntStream.range(0, random.nextInt(3)).mapToObj(i -> action()).toList());
    }

    private ActionDraft action() {
        return new ActionDraft(UUID.randomUUID(), code("action_type"), maybe(day()), code("action_result"));
    }

    private Answers answers(List<CaseField> fields) {
        Map<String, Set<String>> chosen = fields.stream()
                .filter(field -> random.nextBoolean())
                .collect(toMap(
                        CaseField::name,
                        field -> IntStream.range(0, field.many() ? 3 : 1)
                                .mapToObj(i -> any(field.list()))
                                .collect(toSet())));
        return new Answers(chosen);
    }

    private @Nullable String code(String list) {
        return maybe(any(list));
    }

    private String any(String list) {
        List<String> codes = CODES.stream()
                .filter(code -> code.list().equals(list))
                .map(Code::code)
                .toList();
        return codes.get(random.nextInt(codes.size()));
    }

    private LocalDate day() {
        return LocalDate.of(2010, 1, 1).plusDays(random.nextInt(6_000));
    }

    /** As it is kept: without blanks around it. */
    private @Nullable String text() {
        List<String> words = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            words.add(WORDS.get(random.nextInt(WORDS.size())));
        }
        String text = String.join(" ", words).strip();
        // An apostrophe before what looks like a formula is the one that CSV puts there.
        return text.isEmpty() || text.startsWith("'") ? null : text;
    }

    private <T> @Nullable T maybe(T value) {
        return random.nextInt(5) == 0 ? null : value;
    }
}
