package org.fairevaloir.audit.model;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.fairevaloir.audit.AuditChain;
import org.fairevaloir.audit.model.AuditEntry.Content;
import org.fairevaloir.audit.model.AuditEntry.Position;

/** The journal in the database. */
@ApplicationScoped
public class JournalRepository {
    private static final String LOCK_END = "select number, hash from journal_head where id = 1 for update";
    private static final String INSERT =
            "insert into journal (number, at, actor, role, association, action, object, previous_hash, hash)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String MOVE_END = "update journal_head set number = ?, hash = ? where id = 1";

    @PersistenceContext
    EntityManager entities;

    @Resource(lookup = "java:app/jdbc/fairevaloir")
    DataSource database;

    /** A connection for {@link #append}, of the transaction that is going on. */
    public Connection connection() {
        try {
            return database.getConnection();
        } catch (SQLException e) {
            throw new IllegalStateException("the database can't be reached", e);
        }
    }

    /** Gives it back. */
    public void close(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException("a connection can't be given back", e);
        }
    }

    /**
     * Appends rows in their order. The head stays locked until the transaction ends, so that rows are numbered in the order
     * in which they are committed. By plain statements, because it happens while the transaction ends, when the persistence
     * has written all that it knows of.
     *
     * @throws IllegalStateException when the database refuses
     */
    public void append(Connection connection, List<Content> contents) {
        try {
            Position last = lockedEnd(connection);
            try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
                for (Content content : contents) {
                    last = after(last, content);
                    fill(insert, content, last);
                    insert.addBatch();
                }
                insert.executeBatch();
            }
            try (PreparedStatement move = connection.prepareStatement(MOVE_END)) {
                move.setLong(1, last.number());
                move.setString(2, last.hash());
                move.executeUpdate();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the journal could not be written", e);
        }
    }

    private static Position lockedEnd(Connection connection) throws SQLException {
        try (PreparedStatement end = connection.prepareStatement(LOCK_END);
                ResultSet row = end.executeQuery()) {
            row.next();
            return new Position(row.getLong(1), "", row.getString(2));
        }
    }

    private static Position after(Position before, Content content) {
        long number = before.number() + 1;
        return new Position(number, before.hash(), AuditChain.hash(before.hash(), number, content.fields()));
    }

    private static void fill(PreparedStatement insert, Content content, Position position) throws SQLException {
        insert.setLong(1, position.number());
        insert.setObject(2, LocalDateTime.ofInstant(content.at(), ZoneOffset.UTC));
        insert.setString(3, content.actor());
        insert.setString(4, content.role());
        insert.setString(5, content.association());
        insert.setString(6, content.action());
        insert.setString(7, content.object());
        insert.setString(8, position.previousHash());
        insert.setString(9, position.hash());
    }

    /** Where the journal ends, as this transaction sees it. */
    public JournalHead head() {
        return entities.find(JournalHead.class, JournalHead.ONLY);
    }

    /** Rows up to this number, the newest first; found by number, so that old ones cost no more than new ones. */
    public List<AuditEntry> upTo(long number, int count) {
        return entities.createQuery(
                        "select e from AuditEntry e where e.number <= :number order by e.number desc", AuditEntry.class)
                .setParameter("number", number)
                .setMaxResults(count)
                .getResultList();
    }

    /** The rows with numbers above this one, oldest first. */
    public List<AuditEntry> after(long number, int count) {
        return entities.createQuery(
                        "select e from AuditEntry e where e.number > :number order by e.number", AuditEntry.class)
                .setParameter("number", number)
                .setMaxResults(count)
                .getResultList();
    }
}
