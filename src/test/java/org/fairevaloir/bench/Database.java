package org.fairevaloir.bench;

import java.io.ByteArrayInputStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** A schema of the platform's own MariaDB, seen by its owner: for bulk loads, and for the bare SQL beside a goal. */
public record Database(String url, String user, String password) {

    /** Another schema of the same server. */
    Database schema(String name) {
        return new Database(url.substring(0, url.lastIndexOf('/') + 1) + name, user, password);
    }

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(
                url + "?allowLocalInfile=true&sslMode=disable&sessionVariables=time_zone='+00:00'", user, password);
    }

    public void execute(String... statements) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    public long number(String query) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            found.next();
            return found.getLong(1);
        }
    }

    /** The first column. */
    public List<String> texts(String query) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            List<String> texts = new ArrayList<>();
            while (found.next()) {
                texts.add(found.getString(1));
            }
            return texts;
        }
    }

    static void load(Connection connection, TableLines lines) throws SQLException {
        try (org.mariadb.jdbc.Statement statement =
                connection.createStatement().unwrap(org.mariadb.jdbc.Statement.class)) {
            statement.setLocalInfileInputStream(new ByteArrayInputStream(lines.bytes()));
            int stored = statement.executeUpdate(lines.statement());
            if (stored != lines.rows()) {
                throw new SQLException("Of " + lines.rows() + " rows " + stored + " were stored.");
            }
        }
    }
}
