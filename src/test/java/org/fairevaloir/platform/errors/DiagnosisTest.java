package org.fairevaloir.platform.errors;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.faces.application.ViewExpiredException;
import jakarta.json.bind.JsonbException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.net.ConnectException;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransactionRollbackException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fairevaloir.access.Refused;
import org.fairevaloir.shared.NotFound;
import org.fairevaloir.shared.Problem;
import org.fairevaloir.shared.Problems;
import org.fairevaloir.shared.RequestRefused;
import org.fairevaloir.shared.Stale;
import org.junit.jupiter.api.Test;

class DiagnosisTest {

    @Test
    void refused_and_missing_look_the_same() {
        assertThat(Diagnosis.of(new Refused("ReadCase"))).isEqualTo(Diagnosis.of(new NotFound("case")));
        assertThat(Diagnosis.of(new Refused("ReadCase")).status()).isEqualTo(404);
    }

    @Test
    void the_cause_decides_not_what_was_wrapped_around_it() {
        says(new RuntimeException(new IllegalStateException(new Stale())), 409, "changed_meanwhile");
        says(new RuntimeException(new OptimisticLockException()), 409, "changed_meanwhile");
        says(new RuntimeException(new ViewExpiredException()), 409, "view_expired");
        says(new RuntimeException(new JsonbException("word of a case")), 400, "not_json");
    }

    @Test
    void a_lost_database_is_told_from_a_refused_statement() {
        says(new PersistenceException(new SQLNonTransientConnectionException()), 503, "database_lost");
        says(new RuntimeException(new SQLException("x", "08S01")), 503, "database_lost");
        says(new PersistenceException(new SQLTransactionRollbackException("x", "40001")), 503, "unavailable");
        says(new PersistenceException(new SQLIntegrityConstraintViolationException("x", "23000")), 500, "unexpected");
        says(new RuntimeException(new ConnectException()), 500, "unexpected");
    }

    @Test
    void refused_fields_are_all_named() {
        Diagnosis diagnosis = Diagnosis.of(new Problems(List.of(Problem.of("a", "k1"), Problem.of("b[0].c", "k2"))));

        assertThat(diagnosis.status()).isEqualTo(422);
        assertThat(diagnosis.problems()).extracting(Problem::key).containsExactly("k1", "k2");
    }

    @Test
    void a_program_is_told_how_to_go_on() {
        Diagnosis later = Diagnosis.of(new RequestRefused(429, "too_many", Duration.ofSeconds(7)));
        assertThat(later.status()).isEqualTo(429);
        assertThat(later.retryAfter()).isEqualTo(Duration.ofSeconds(7));

        Diagnosis confirm =
                Diagnosis.of(new Problems(List.of(Problem.of("?count", "k")), Map.of("confirmation", "abc")));
        assertThat(ProblemDocument.of(ErrorTexts.in(Locale.ENGLISH), confirm, null))
                .contains("\"status\":422", "\"confirmation\":\"abc\"", "\"parameter\":\"count\"")
                .doesNotContain("pointer");
    }

    @Test
    void a_program_finds_the_field_by_a_pointer() {
        assertThat(ProblemDocument.pointer("blockages[0].right")).isEqualTo("#/blockages/0/right");
        assertThat(ProblemDocument.pointer("")).isEqualTo("#");
    }

    @Test
    void the_log_of_an_incident_holds_no_message() {
        String log = Incidents.withoutMessages(
                new RuntimeException("word of a case", new IllegalStateException("another word of a case")));

        assertThat(log)
                .contains("java.lang.RuntimeException", "java.lang.IllegalStateException", "DiagnosisTest")
                .doesNotContain("word of a case");
    }

    private static void says(Throwable thrown, int status, String key) {
        Diagnosis diagnosis = Diagnosis.of(thrown);
        assertThat(diagnosis.status()).isEqualTo(status);
        assertThat(diagnosis.key()).isEqualTo(key);
    }
}
