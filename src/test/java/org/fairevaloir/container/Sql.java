package org.fairevaloir.container;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;
import org.mariadb.jdbc.MariaDbDataSource;

/** The database from outside the application: with its own account, or with the owner's. */
final class Sql implements AutoCloseable {
    private final Connection connection;

    private Sql(String user, String password) throws SQLException {
        Config config = ConfigProvider.getConfig();
        connection = new MariaDbDataSource(config.getValue("app.db.url", String.class))
                .getConnection(config.getValue(user, String.class), config.getValue(password, String.class));
    }

    static Sql asApplication() throws SQLException {
        return new Sql("app.db.user", "app.db.password");
    }

    static Sql asOwner() throws SQLException {
        return new Sql("app.db.owner.user", "app.db.owner.password");
    }

    /** Rows as their columns' bytes: what anybody with a copy of the database has. */
    List<List<byte[]>> bytes(String query, Object... arguments) throws SQLException {
        try (PreparedStatement statement = prepared(query, arguments);
                ResultSet rows = statement.executeQuery()) {
            List<List<byte[]>> all = new ArrayList<>();
            while (rows.next()) {
                List<byte[]> row = new ArrayList<>();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    byte[] bytes = rows.getBytes(i);
                    row.add(bytes == null ? new byte[0] : bytes);
                }
                all.add(row);
            }
            return all;
        }
    }

    List<List<@Nullable String>> rows(String query, Object... arguments) throws SQLException {
        try (PreparedStatement statement = prepared(query, arguments);
                ResultSet rows = statement.executeQuery()) {
            List<List<@Nullable String>> all = new ArrayList<>();
            while (rows.next()) {
                List<@Nullable String> row = new ArrayList<>();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    row.add(rows.getString(i));
                }
                all.add(row);
            }
            return all;
        }
    }

    /** The first column of all rows. */
    List<@Nullable String> column(String query, Object... arguments) throws SQLException {
        return new ArrayList<>(
                rows(query, arguments).stream().map(row -> row.get(0)).toList());
    }

    long number(String query, Object... arguments) throws SQLException {
        return Long.parseLong(String.valueOf(column(query, arguments).get(0)));
    }

    int change(String statement, Object... arguments) throws SQLException {
        try (PreparedStatement prepared = prepared(statement, arguments)) {
            return prepared.executeUpdate();
        }
    }

    private PreparedStatement prepared(String text, Object... arguments) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(text);
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i]);
        }
        return statement;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
