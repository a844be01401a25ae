package org.fairevaloir.cases.tables;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fairevaloir.cases.model.CaseField;
import org.fairevaloir.cases.model.CaseFields;
import org.jspecify.annotations.Nullable;

/** All columns of a case, what must be filled first. A new line of {@code cases/fields.csv} is a new column. */
public final class CaseColumns {
    /** Name of the first column: the association's own mark for the rows of one case. */
    public static final String LINE_KEY = "lineKey";

    /** The association's own mark for a person, which never leaves it. */
    public static final String LOCAL_ALIAS = "localAlias";

    /** Name of the column of a day that the law may fill in. */
    static final String LEGAL_DEADLINE = "legalDeadline";

    static final String LINE = "line";
    static final String CASE = "case";
    static final String BLOCKAGE = "blockage";

    private static final List<String> CODES_OF_CASE = List.of(
            "supportStatus",
            "consent",
            "traffickingStatus",
            "identifiedBy",
            "gender",
            "ageBand",
            "nationality",
            "department",
            "exploitationForm",
            "exploitedIn",
            "residenceStatus",
            "complaint",
            "housing");

    private static final List<CaseColumn> ALL = made();
    private static final Map<String, CaseColumn> BY_NAME =
            ALL.stream().collect(toUnmodifiableMap(CaseColumn::name, identity()));
    private static final Map<String, Map<String, CaseColumn>> BY_FIELD =
            ALL.stream().collect(groupingBy(CaseColumn::part, toUnmodifiableMap(CaseColumn::field, identity())));

    private static final Map<String, Integer> PLACES = IntStream.range(0, ALL.size())
            .boxed()
            .collect(toUnmodifiableMap(at -> ALL.get(at).name(), identity()));

    private CaseColumns() {}

    /** In their order. */
    public static List<CaseColumn> all() {
        return ALL;
    }

    public static Optional<CaseColumn> find(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** Where a column stands among {@link #all}; null for an answer to what isn't asked any more. */
    static @Nullable Integer place(String name) {
        return PLACES.get(name);
    }

    /** The columns that are filled from one part, in their order. */
    static List<CaseColumn> of(String part) {
        return ALL.stream().filter(column -> column.part().equals(part)).toList();
    }

    /** The column of the field to which a rule objected; {@code actions} for all that is wrong with an action. */
    static Optional<CaseColumn> of(String part, String field) {
        return Optional.ofNullable(BY_FIELD.getOrDefault(part, Map.of()).get(field));
    }

    private static List<CaseColumn> made() {
        List<CaseColumn> columns = new ArrayList<>();
        columns.add(new CaseColumn(LINE_KEY, LINE, LINE_KEY, CellKind.TEXT, "", false, "tables.column.lineKey"));
        columns.add(needed(CASE, "firstContactMonth", CellKind.MONTH, ""));
        CODES_OF_CASE.forEach(name -> columns.add(needed(CASE, name, CellKind.CODE, listOf(name))));
        Stream.of("right", "obstacle", "authorityType")
                .forEach(name -> columns.add(needed(BLOCKAGE, name, CellKind.CODE, listOf(name))));
        columns.add(renamed("blockageDepartment", "department", listOf("department")));
        columns.add(needed(BLOCKAGE, "startDate", CellKind.DAY, ""));
        columns.add(renamed("blockageStatus", "status", listOf("blockageStatus")));
        columns.add(needed(BLOCKAGE, "evidenceLevel", CellKind.CODE, listOf("evidenceLevel")));
        columns.add(needed(BLOCKAGE, "description", CellKind.TEXT, ""));
        columns.add(free(BLOCKAGE, "outcomeDate", CellKind.DAY, ""));
        columns.add(free(BLOCKAGE, "resolvedBy", CellKind.CODE, listOf("resolvedBy")));
        columns.add(free(BLOCKAGE, "authority", CellKind.CODE, "authority"));
        columns.add(free(BLOCKAGE, LEGAL_DEADLINE, CellKind.DAY, ""));
        columns.add(new CaseColumn(
                "actions", BLOCKAGE, "actions", CellKind.ACTIONS, "action_type", false, "tables.column.actions"));
        CaseFields.ofBlockage().forEach(field -> columns.add(answer(BLOCKAGE, field)));
        columns.add(free(CASE, "consentDate", CellKind.DAY, ""));
        columns.add(free(CASE, LOCAL_ALIAS, CellKind.TEXT, ""));
        columns.add(free(CASE, "narrative", CellKind.TEXT, ""));
        columns.add(free(CASE, "restrictedNote", CellKind.TEXT, ""));
        CaseFields.ofCase().forEach(field -> columns.add(answer(CASE, field)));
        return List.copyOf(columns);
    }

    private static CaseColumn needed(String part, String name, CellKind kind, String list) {
        return new CaseColumn(name, part, name, kind, list, true, "cases.field." + name);
    }

    private static CaseColumn free(String part, String name, CellKind kind, String list) {
        return new CaseColumn(name, part, name, kind, list, false, "cases.field." + name);
    }

    /** A field of a blockage whose name a field of the case has already. */
    private static CaseColumn renamed(String name, String field, String list) {
        return new CaseColumn(name, BLOCKAGE, field, CellKind.CODE, list, true, "cases.field." + name);
    }

    private static CaseColumn answer(String part, CaseField field) {
        CellKind kind = field.many() ? CellKind.CODES : CellKind.CODE;
        return new CaseColumn(
                field.name(), part, field.name(), kind, field.list(), false, "cases.answer." + field.name());
    }

    /** The list of a required field is its name in the tables' spelling. */
    private static String listOf(String name) {
        return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }
}
