package org.fairevaloir.platform;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.ConnectionEventListener;
import javax.sql.StatementEventListener;
import javax.sql.XAConnection;
import javax.transaction.xa.XAResource;

/**
 * A connection that never asks for generated keys. The pool asks for them with every statement, and the driver, which
 * can send many rows at once, then sends one after the other; every id here is made by the application.
 */
record WithoutGeneratedKeys(XAConnection asking) implements XAConnection {
    private static final int SQL_AND_KEYS = 2;

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = asking.getConnection();
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("prepareStatement")
                            && arguments.length == SQL_AND_KEYS
                            && arguments[1] instanceof Integer) {
                        return connection.prepareStatement((String) arguments[0]);
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    @Override
    public XAResource getXAResource() throws SQLException {
        return asking.getXAResource();
    }

    @Override
    public void close() throws SQLException {
        asking.close();
    }

    @Override
    public void addConnectionEventListener(ConnectionEventListener listener) {
        asking.addConnectionEventListener(listener);
    }

    @Override
    public void removeConnectionEventListener(ConnectionEventListener listener) {
        asking.removeConnectionEventListener(listener);
    }

    @Override
    public void addStatementEventListener(StatementEventListener listener) {
        asking.addStatementEventListener(listener);
    }

    @Override
    public void removeStatementEventListener(StatementEventListener listener) {
        asking.removeStatementEventListener(listener);
    }
}
