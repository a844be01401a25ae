package org.fairevaloir.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.fairevaloir.testing.Deployments;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever takes over the application still can't change the schema: its account reads and writes rows, nothing more. */
@ArquillianTest
class DatabaseAccountIT {
    @Resource(lookup = "java:app/jdbc/fairevaloir")
    DataSource database;

    @Deployment
    static WebArchive war() {
        return Deployments.war();
    }

    /** Positive control: the account is there and the schema is migrated. */
    @Test
    void the_application_reads_rows() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT count(*) FROM flyway_schema_history")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getInt(1)).isPositive();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE TABLE intruder (id INT)",
                "DROP TABLE flyway_schema_history",
                "ALTER TABLE flyway_schema_history ADD COLUMN intruder INT",
                "TRUNCATE TABLE flyway_schema_history",
                "CREATE USER intruder@'127.0.0.1'",
                "SELECT * FROM mysql.global_priv"
            })
    void the_application_can_not_change_the_schema(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(sql)).hasMessageContaining("denied");
        }
    }
}
