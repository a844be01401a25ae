package org.fairevaloir.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Brings the platform, and the peer beside it, to so many invented cases; what is there already stays. */
final class Loading {
    private static final int CHUNK = 5_000;
    private static final int AT_ONCE = 2;

    /** References that the product gives out itself begin above those that were generated. */
    private static final int FIRST_OWN_NUMBER = 10_000_000;

    private static final List<String> TABLES = List.of("field_case", "blockage", "action_taken", "case_version");

    private final Database database;
    private final CaseRows rows;
    private final Database peer;
    private int loaded;

    Loading(Database database, CaseRows rows, Database peer) {
        this.database = database;
        this.rows = rows;
        this.peer = peer;
    }

    /** Cases from the first that is not there yet. */
    void upTo(int size) throws Exception {
        ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Future<?>> chunks = new ArrayList<>();
            for (int first = loaded; first < size; first += CHUNK) {
                int from = first;
                Callable<Void> chunk = () -> load(from, Math.min(size, from + CHUNK));
                chunks.add(workers.submit(chunk));
            }
            for (Future<?> chunk : chunks) {
                chunk.get();
            }
        } finally {
            workers.shutdownNow();
        }
        loaded = size;
        settle();
    }

    private Void load(int from, int to) throws SQLException {
        EntityRows product = new EntityRows();
        PeerRows copy = new PeerRows();
        for (int number = from; number < to; number++) {
            CaseRows.Made made = rows.row(number);
            made.addTo(product);
            copy.add(made);
        }
        store(database, List.copyOf(product.tables()));
        store(peer, copy.tables());
        return null;
    }

    private static void store(Database into, List<TableLines> tables) throws SQLException {
        try (Connection connection = into.connect()) {
            connection.createStatement().execute("set foreign_key_checks = 0, unique_checks = 0");
            connection.setAutoCommit(false);
            for (TableLines table : tables) {
                Database.load(connection, table);
            }
            connection.commit();
        }
    }

    private void settle() throws SQLException {
        database.execute("insert into case_number (association, year, last)"
                + " select code, y.year, " + FIRST_OWN_NUMBER + " from association,"
                + " (select 2023 year union select 2024 union select 2025 union select 2026 union select 2027) y"
                + " on duplicate key update last = greatest(last, " + FIRST_OWN_NUMBER + ")");
        for (String table : TABLES) {
            database.execute("analyze table " + table);
        }
        for (String table : PeerRows.TABLES) {
            peer.execute("analyze table " + table);
        }
    }
}
