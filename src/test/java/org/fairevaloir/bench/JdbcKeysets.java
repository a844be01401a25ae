package org.fairevaloir.bench;

import jakarta.enterprise.inject.Vetoed;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.fairevaloir.vault.model.KeysetRepository;

/** The platform's keysets, read and stored without JPA. */
@Vetoed
final class JdbcKeysets extends KeysetRepository {
    private final Database database;

    JdbcKeysets(Database database) {
        this.database = database;
    }

    @Override
    public Optional<String> find(String owner) {
        try (Connection connection = database.connect();
                PreparedStatement query = connection.prepareStatement("select wrapped from keyset where owner = ?")) {
            query.setString(1, owner);
            try (ResultSet found = query.executeQuery()) {
                return found.next() ? Optional.of(found.getString(1)) : Optional.empty();
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public void storeIfAbsent(String owner, String wrapped) {
        try (Connection connection = database.connect();
                PreparedStatement insert =
                        connection.prepareStatement("insert ignore into keyset (owner, wrapped) values (?, ?)")) {
            insert.setString(1, owner);
            insert.setString(2, wrapped);
            insert.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
