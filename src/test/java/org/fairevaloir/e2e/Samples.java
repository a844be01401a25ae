package org.fairevaloir.e2e;

import com.microsoft.playwright.Browser;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fairevaloir.e2e.pages.Editions;
import org.fairevaloir.e2e.pages.Imports;
import org.fairevaloir.e2e.pages.Letters;
import org.fairevaloir.e2e.pages.Person;
import org.fairevaloir.imports.MadeTable;
import org.fairevaloir.testing.Platform;

/** Ids of real things to ask for, by the name that addresses in the tests give them: {@code ?id={case}}. */
final class Samples {
    private static final Map<String, String> QUERIES = Map.ofEntries(
            Map.entry("{case}", "select id from field_case where association = 'HLR' and status = 'SUBMITTED' limit 1"),
            Map.entry("{draft}", "select id from field_case where association = 'HLR' and status = 'DRAFT' limit 1"),
            Map.entry(
                    "{returned}",
                    "select id from field_case where association = 'HLR' and status = 'RETURNED' limit 1"),
            Map.entry(
                    "{validated}",
                    "select id from field_case where association = 'HLR' and status = 'VALIDATED' limit 1"),
            Map.entry("{edition}", "select id from edition where state = 'PUBLISHED' limit 1"),
            Map.entry("{commitment}", "select id from commitment limit 1"),
            Map.entry("{sent-letter}", "select id from letter where status = 'SENT' limit 1"),
            Map.entry("{letter}", "select id from letter where status = 'ISSUED' limit 1"),
            Map.entry("{letter-draft}", "select id from letter where status = 'DRAFT' limit 1"),
            Map.entry("{batch}", "select id from import_batch where association = 'HLR' limit 1"),
            Map.entry("{share}", "select id from case_share where recipient = 'HLR' and state = 'ACCEPTED' limit 1"));

    /** A case that another association shares with Hors la rue; the person agreed to it. */
    private static final List<String> SHARE = List.of(
            "update field_case set answers = 'consentScope=SHARE'"
                    + " where association = 'ADN' and status = 'VALIDATED' order by id limit 1",
            "insert into case_share (id, version, case_id, reference, association, recipient, kind, state, purpose,"
                    + " ends_on, proposed_at, proposed_by, changed_at, changed_by)"
                    + " select uuid(), 1, id, reference, association, 'HLR', 'SHARE', 'ACCEPTED', 'HOUSING',"
                    + " current_date + interval 30 day, utc_timestamp(3), 'x', utc_timestamp(3), 'x' from field_case"
                    + " where association = 'ADN' and status = 'VALIDATED'"
                    + " and not exists (select 1 from case_share where recipient = 'HLR') order by id limit 1");

    private final Map<String, String> ids = new HashMap<>();

    private Samples() {}

    /** Looks the ids up; has a member send a table, and the coordinator publish an edition and write letters, when there are none yet. */
    static Samples of(Browser browser) throws SQLException, InterruptedException {
        Samples samples = new Samples();
        samples.look();
        if (!samples.ids.containsKey("{batch}")) {
            try (Person member = Person.signedIn(browser, "horslarue")) {
                new Imports(member).preview(new MadeTable().with("1").with("2", "gender", "X"));
            }
            samples.look();
        }
        if (!samples.ids.keySet().containsAll(QUERIES.keySet())) {
            try (Person coordinator = Person.signedIn(browser, "coordination")) {
                new Editions(coordinator).compileAndPublish();
                coordinator.page().locator("#notices").waitFor();
                new Letters(coordinator).draft().issue();
                new Letters(coordinator).draft().issue().send();
                new Letters(coordinator).draft();
            }
            samples.look();
        }
        return samples;
    }

    private void look() throws SQLException {
        ids.put("{unknown}", UUID.randomUUID().toString());
        try (Connection connection = Platform.ownerConnection();
                Statement statement = connection.createStatement()) {
            for (String shared : SHARE) {
                statement.executeUpdate(shared);
            }
            for (Map.Entry<String, String> query : QUERIES.entrySet()) {
                try (ResultSet found = statement.executeQuery(query.getValue())) {
                    if (found.next()) {
                        ids.put(query.getKey(), found.getString(1));
                    }
                }
            }
        }
    }

    /** The address with real ids; a name that stands for nothing stored stays as it is, and is no id. */
    String in(String address) {
        String real = address;
        for (Map.Entry<String, String> id : ids.entrySet()) {
            real = real.replace(id.getKey(), id.getValue());
        }
        return real.replace("{", "").replace("}", "");
    }
}
