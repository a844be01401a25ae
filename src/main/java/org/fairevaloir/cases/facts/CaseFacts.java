package org.fairevaloir.cases.facts;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static org.fairevaloir.shared.JsonTexts.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.fairevaloir.cases.ActionDraft;
import org.fairevaloir.cases.Answers;
import org.fairevaloir.cases.BlockageDraft;
import org.fairevaloir.cases.CaseDraft;
import org.fairevaloir.cases.CaseDraft.Situation;
import org.jspecify.annotations.Nullable;

/**
 * All that a case says, as field and value in the order of the form; without the association's own mark and note, which
 * are no part of what is reviewed. Two of them are compared fact by fact, and one is kept as a JSON object of strings.
 */
public final class CaseFacts {
    private static final Pattern PART = Pattern.compile(FieldPath.ID);
    private static final String ANSWERS = "answers.";
    private static final String BLOCKAGES = "blockages.";
    private static final String ACTIONS = "actions.";
    private static final String LOCAL_ALIAS = "localAlias";
    private static final String RESTRICTED_NOTE = "restrictedNote";

    private final Map<String, String> facts;

    private CaseFacts(Map<String, String> facts) {
        this.facts = facts;
    }

    public static CaseFacts of(CaseDraft draft) {
        CaseFacts told = new CaseFacts(new LinkedHashMap<>());
        draft.situation().codes().forEach(told::put);
        told.put("firstContactMonth", draft.situation().firstContactMonth());
        told.put("consentDate", draft.consentDate());
        told.put("narrative", draft.narrative());
        told.putAnswers("", draft.answers());
        for (int i = 0; i < draft.blockages().size(); i++) {
            told.put(draft.blockages().get(i), i + 1);
        }
        return told;
    }

    /** All that was typed, the association's own mark and note too: what an unfinished form says. */
    public static CaseFacts withOwnTexts(CaseDraft draft) {
        CaseFacts typed = of(draft);
        typed.put(LOCAL_ALIAS, draft.localAlias());
        typed.put(RESTRICTED_NOTE, draft.restrictedNote());
        return typed;
    }

    private void put(BlockageDraft blockage, int number) {
        String part = BLOCKAGES + blockage.id();
        put(part, number);
        String prefix = part + ".";
        blockage.codes().forEach((field, code) -> put(prefix + field, code));
        put(prefix + "authority", blockage.authority());
        put(prefix + "startDate", blockage.startDate());
        put(prefix + "outcomeDate", blockage.outcomeDate());
        put(prefix + "legalDeadline", blockage.legalDeadline());
        put(prefix + "description", blockage.description());
        putAnswers(prefix, blockage.answers());
        for (int i = 0; i < blockage.actions().size(); i++) {
            ActionDraft action = blockage.actions().get(i);
            String tried = prefix + ACTIONS + action.id();
            put(tried, i + 1);
            put(tried + ".type", action.type());
            put(tried + ".date", action.date());
            put(tried + ".result", action.result());
        }
    }

    private void putAnswers(String prefix, Answers answers) {
        answers.chosen().keySet().stream()
                .sorted()
                .forEach(field -> put(prefix + ANSWERS + field, String.join(" ", answers.of(field))));
    }

    private void put(String path, @Nullable Object value) {
        // As the vault keeps it: without the blanks around it, and nothing for nothing.
        String told = value == null ? "" : value.toString().strip();
        if (!told.isEmpty()) {
            facts.put(path, told);
        }
    }

    /** @throws jakarta.json.JsonException when it is no JSON object */
    public static CaseFacts parse(String json) {
        try (JsonReader reader = JSON.createReader(new StringReader(json))) {
            JsonObject kept = reader.readObject();
            Map<String, String> facts = new LinkedHashMap<>();
            kept.forEach((path, value) -> facts.put(path, ((JsonString) value).getString()));
            return new CaseFacts(facts);
        }
    }

    public String json() {
        JsonObjectBuilder object = JSON.createObjectBuilder();
        facts.forEach(object::add);
        return object.build().toString();
    }

    /** The same as a form has it, to be opened at this version. */
    public CaseDraft draft(UUID id, long version) {
        List<BlockageDraft> blockages =
                partsUnder(BLOCKAGES).stream().map(this::blockage).toList();
        return new CaseDraft(
                id,
                version,
                Situation.of(date("firstContactMonth", YearMonth::parse), facts::get),
                facts.get(LOCAL_ALIAS),
                facts.get("narrative"),
                facts.get(RESTRICTED_NOTE),
                blockages,
                answers(""),
                date("consentDate", LocalDate::parse),
                null);
    }

    private BlockageDraft blockage(String id) {
        String prefix = BLOCKAGES + id + ".";
        return new BlockageDraft(
                UUID.fromString(id),
                facts.get(prefix + "right"),
                facts.get(prefix + "obstacle"),
                facts.get(prefix + "authorityType"),
                facts.get(prefix + "authority"),
                facts.get(prefix + "department"),
                date(prefix + "startDate", LocalDate::parse),
                facts.get(prefix + "status"),
                date(prefix + "outcomeDate", LocalDate::parse),
                facts.get(prefix + "resolvedBy"),
                facts.get(prefix + "evidenceLevel"),
                facts.get(prefix + "description"),
                date(prefix + "legalDeadline", LocalDate::parse),
                answers(prefix),
                partsUnder(prefix + ACTIONS).stream()
                        .map(action -> action(prefix + ACTIONS, action))
                        .toList());
    }

    private ActionDraft action(String under, String id) {
        String prefix = under + id + ".";
        return new ActionDraft(
                UUID.fromString(id),
                facts.get(prefix + "type"),
                date(prefix + "date", LocalDate::parse),
                facts.get(prefix + "result"));
    }

    /** The ids of the parts that begin right here, in their order. */
    private List<String> partsUnder(String prefix) {
        return facts.keySet().stream()
                .filter(path -> path.startsWith(prefix) && path.indexOf('.', prefix.length()) < 0)
                .map(path -> path.substring(prefix.length()))
                .toList();
    }

    private Answers answers(String prefix) {
        String under = prefix + ANSWERS;
        return new Answers(facts.entrySet().stream()
                .filter(fact -> fact.getKey().startsWith(under))
                .collect(toMap(
                        fact -> fact.getKey().substring(under.length()),
                        fact -> Set.of(fact.getValue().split(" ")))));
    }

    private <T> @Nullable T date(String path, Function<String, T> read) {
        String text = facts.get(path);
        return text == null ? null : read.apply(text);
    }

    /** What the case says of the person, or of one of its blockages with its actions. */
    public List<CaseFact> part(String blockage) {
        return all().stream()
                .filter(fact -> fact.path().blockage().equals(blockage))
                .filter(fact -> !fact.path().field().isEmpty())
                .toList();
    }

    /** Ids of the blockages, in their order. */
    public List<String> blockages() {
        return partsUnder(BLOCKAGES);
    }

    private List<CaseFact> all() {
        return facts.entrySet().stream()
                .map(fact -> fact(FieldPath.of(fact.getKey()), fact.getValue()))
                .toList();
    }

    private CaseFact fact(FieldPath path, String value) {
        return new CaseFact(path, number(path, this), value);
    }

    /**
     * What another version tells differently, in the order of the form; new parts last, gone ones with all they said.
     */
    public List<CaseChange> changesTo(CaseFacts later) {
        Set<String> paths = new LinkedHashSet<>(facts.keySet());
        paths.addAll(later.facts.keySet());
        List<CaseChange> changes = new ArrayList<>();
        for (String path : paths) {
            FieldPath field = FieldPath.of(path);
            String before = facts.get(path);
            String after = later.facts.get(path);
            // The number of a part says where it stands, which is nothing that anybody told.
            boolean moved = field.field().isEmpty() && before != null && after != null;
            if (!moved && !Objects.equals(before, after)) {
                changes.add(new CaseChange(field, number(field, later), before, after));
            }
        }
        return changes;
    }

    /** The same changes by what they are about: the person first, then each blockage. */
    public List<ChangedPart> partsChangedTo(CaseFacts later) {
        return changesTo(later).stream()
                .collect(groupingBy(change -> change.path().blockage(), LinkedHashMap::new, toList()))
                .entrySet()
                .stream()
                .map(part -> changed(part.getKey(), part.getValue(), later))
                .sorted(Comparator.comparingInt(ChangedPart::number))
                .toList();
    }

    private ChangedPart changed(String blockage, List<CaseChange> changes, CaseFacts later) {
        return new ChangedPart(
                changes.get(0).number(),
                latest(BLOCKAGES + blockage + ".right", later),
                latest(BLOCKAGES + blockage + ".obstacle", later),
                changes);
    }

    private String latest(String path, CaseFacts later) {
        return later.facts.getOrDefault(path, facts.getOrDefault(path, ""));
    }

    /** Whether both tell the same of each part in its place, whatever ids the parts were given. */
    public boolean tellTheSameAs(CaseFacts other) {
        return inPlace().equals(other.inPlace());
    }

    private List<String> inPlace() {
        Map<String, String> places = new HashMap<>();
        return facts.entrySet().stream()
                .map(fact ->
                        PART.matcher(fact.getKey()).replaceAll(id -> place(id.group(), places)) + "=" + fact.getValue())
                .toList();
    }

    private static String place(String id, Map<String, String> places) {
        String next = Integer.toString(places.size());
        return places.computeIfAbsent(id, first -> next);
    }

    private int number(FieldPath field, CaseFacts later) {
        if (field.blockage().isEmpty()) {
            return 0;
        }
        String part = BLOCKAGES + field.blockage();
        return Integer.parseInt(facts.getOrDefault(part, later.facts.getOrDefault(part, "0")));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CaseFacts told && told.facts.equals(facts);
    }

    @Override
    public int hashCode() {
        return facts.hashCode();
    }
}
