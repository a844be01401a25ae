package org.fairevaloir.bench;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.fairevaloir.cases.BlockageDraft;
import org.fairevaloir.cases.CaseDraft;
import org.jspecify.annotations.Nullable;

/** The same cases for the peer: three plain tables, texts in clear. */
public final class PeerRows {
    /** A schema of its own on the same server. */
    static final String SCHEMA = "peer";

    static final List<String> TABLES = List.of("cases", "blockages", "choices");

    /** Names and types of the columns of a case, in the order of {@link #add}. */
    static final String CASES = """
            create table if not exists cases (
                id char(36) primary key, reference varchar(20) not null, association varchar(8) not null,
                status varchar(12) not null, updated_at datetime(3) not null, submitted_at datetime,
                support_status varchar(40), first_contact_month date, consent varchar(40),
                trafficking_status varchar(40), identified_by varchar(40), gender varchar(40), age_band varchar(40),
                nationality varchar(40), department varchar(40), exploitation_form varchar(40),
                exploited_in varchar(40), residence_status varchar(40), complaint varchar(40), housing varchar(40),
                local_alias varchar(100), narrative text,
                index list (association, status, updated_at, id), index changes (updated_at, id))
            """;

    static final String BLOCKAGES = """
            create table if not exists blockages (
                id char(36) primary key, case_id char(36), position int, right_code varchar(40), obstacle varchar(40),
                authority_type varchar(40), department varchar(40), start_date date, status varchar(40),
                outcome_date date, resolved_by varchar(40), evidence_level varchar(40), description text,
                foreign key (case_id) references cases (id))
            """;

    static final String CHOICES = """
            create table if not exists choices (
                id int auto_increment primary key, case_id char(36), field varchar(30), code varchar(40),
                foreign key (case_id) references cases (id))
            """;

    private static final List<String> CHOICE = List.of("case_id", "field", "code");

    private final TableLines cases = new TableLines("cases", columns(CASES));
    private final TableLines blockages = new TableLines("blockages", columns(BLOCKAGES));
    private final TableLines choices = new TableLines("choices", CHOICE);

    void add(CaseRows.Made made) {
        CaseDraft draft = made.draft();
        List<@Nullable Object> standing = new ArrayList<>();
        standing.add(made.stored().reference());
        standing.add(made.told().association());
        standing.add(made.stored().status());
        standing.add(made.changed());
        standing.add(made.told().submittedOn());
        cases.add(row(draft, standing));
        for (int i = 0; i < draft.blockages().size(); i++) {
            blockages.add(blockage(draft, i));
        }
        choices(draft).forEach(choices::add);
    }

    private static List<@Nullable Object> row(CaseDraft draft, List<? extends @Nullable Object> standing) {
        List<@Nullable Object> row = new ArrayList<>();
        row.add(draft.id());
        row.addAll(standing);
        row.addAll(situation(draft));
        row.add(draft.localAlias());
        row.add(draft.narrative());
        return row;
    }

    /** A case that is not stored yet, as a program of the association would send it to the peer. */
    public static String json(CaseDraft draft, String reference) {
        List<@Nullable Object> standing = new ArrayList<>(List.of(reference, "HLR", "DRAFT", CaseRows.TODAY));
        standing.add(null);
        JsonObjectBuilder json = object(columns(CASES), row(draft, standing));
        JsonArrayBuilder parts = Json.createArrayBuilder();
        for (int i = 0; i < draft.blockages().size(); i++) {
            parts.add(object(columns(BLOCKAGES), blockage(draft, i)).remove("case_id"));
        }
        JsonArrayBuilder chosen = Json.createArrayBuilder();
        choices(draft).forEach(choice -> chosen.add(object(CHOICE, choice).remove("case_id")));
        return json.add("blockages", parts).add("choices", chosen).build().toString();
    }

    /** Cases alone, without their parts: more the peer doesn't read from a table. */
    public static String csv(List<CaseDraft> drafts) {
        StringBuilder lines = new StringBuilder(String.join(",", columns(CASES))).append('\n');
        for (CaseDraft draft : drafts) {
            List<@Nullable Object> standing =
                    new ArrayList<>(List.of(draft.id().toString().substring(0, 18), "HLR", "DRAFT", CaseRows.TODAY));
            standing.add(null);
            lines.append(row(draft, standing).stream()
                            .map(value ->
                                    value == null ? "" : '"' + value.toString().replace("\"", "\"\"") + '"')
                            .collect(Collectors.joining(",")))
                    .append('\n');
        }
        return lines.toString();
    }

    private static JsonObjectBuilder object(List<String> names, List<? extends @Nullable Object> values) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        for (int i = 0; i < names.size(); i++) {
            Object value = values.get(i);
            if (value != null) {
                json.add(names.get(i), value.toString());
            }
        }
        return json;
    }

    List<TableLines> tables() {
        return List.of(cases, blockages, choices);
    }

    private static List<@Nullable Object> situation(CaseDraft draft) {
        CaseDraft.Situation said = draft.situation();
        List<@Nullable Object> values = new ArrayList<>();
        values.add(said.supportStatus());
        values.add(said.firstContactMonth() + "-01");
        values.add(said.consent());
        values.add(said.traffickingStatus());
        values.add(said.identifiedBy());
        values.add(said.gender());
        values.add(said.ageBand());
        values.add(said.nationality());
        values.add(said.department());
        values.add(said.exploitationForm());
        values.add(said.exploitedIn());
        values.add(said.residenceStatus());
        values.add(said.complaint());
        values.add(said.housing());
        return values;
    }

    private static List<@Nullable Object> blockage(CaseDraft of, int position) {
        BlockageDraft said = of.blockages().get(position);
        List<@Nullable Object> row = new ArrayList<>();
        row.add(said.id());
        row.add(of.id());
        row.add(position);
        row.add(said.right());
        row.add(said.obstacle());
        row.add(said.authorityType());
        row.add(said.department());
        row.add(said.startDate());
        row.add(said.status());
        row.add(said.outcomeDate());
        row.add(said.resolvedBy());
        row.add(said.evidenceLevel());
        row.add(said.description());
        return row;
    }

    private static List<List<Object>> choices(CaseDraft draft) {
        return draft.answers().chosen().entrySet().stream()
                .flatMap(field ->
                        field.getValue().stream().map(code -> List.<Object>of(draft.id(), field.getKey(), code)))
                .toList();
    }

    /** The columns that a statement makes, in its order. */
    private static List<String> columns(String statement) {
        String inside = statement.substring(statement.indexOf('(') + 1);
        return Arrays.stream(inside.split(",(?![^(]*\\))", -1))
                .map(String::strip)
                .filter(part -> !part.startsWith("index") && !part.startsWith("foreign"))
                .map(part -> part.substring(0, part.indexOf(' ')))
                .toList();
    }
}
