package org.fairevaloir.platform;

import java.sql.SQLException;
import javax.sql.XAConnection;
import org.mariadb.jdbc.MariaDbDataSource;

/**
 * The database, asked with a limit to one's patience: without it a server that hangs, or a network that swallows
 * packets, would hold every request for ever. Nothing that a person waits for takes that long. The owner's account,
 * which changes the schema at start-up, does not come this way.
 */
public class ImpatientDataSource extends MariaDbDataSource {
    private static final String LIMITS = "connectTimeout=2000&socketTimeout=4000";

    /** Statements are parsed by the server once a connection, not each time. */
    private static final String PREPARED = "useServerPrepStmts=true";

    public ImpatientDataSource() {
        // the pool gives the address afterwards
    }

    @Override
    public void setUrl(String url) throws SQLException {
        super.setUrl(url + (url.contains("?") ? "&" : "?") + LIMITS + "&" + PREPARED);
    }

    @Override
    public XAConnection getXAConnection() throws SQLException {
        return new WithoutGeneratedKeys(super.getXAConnection());
    }

    @Override
    public XAConnection getXAConnection(String user, String password) throws SQLException {
        return new WithoutGeneratedKeys(super.getXAConnection(user, password));
    }
}
