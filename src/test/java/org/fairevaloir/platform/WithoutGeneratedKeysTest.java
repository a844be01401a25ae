package org.fairevaloir.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.sql.XAConnection;
import org.junit.jupiter.api.Test;

class WithoutGeneratedKeysTest {
    private final List<String> asked = new ArrayList<>();
    private final Connection real = fake(Connection.class, (proxy, method, arguments) -> {
        asked.add(method.getName() + (arguments == null ? "" : Arrays.toString(arguments)));
        if (method.getName().equals("commit")) {
            throw new SQLException("deadlock");
        }
        return null;
    });
    private final XAConnection pooled = new WithoutGeneratedKeys(fake(
            XAConnection.class, (proxy, method, arguments) -> method.getName().equals("getConnection") ? real : null));

    @Test
    void generated_keys_are_never_asked_for() throws Exception {
        Connection connection = pooled.getConnection();

        assertThat(connection.prepareStatement("insert", Statement.RETURN_GENERATED_KEYS))
                .isNull();
        assertThat(asked).containsExactly("prepareStatement[insert]");
    }

    @Test
    void whatever_else_is_asked_is_passed_on_and_so_is_what_goes_wrong() throws Exception {
        Connection connection = pooled.getConnection();
        connection.setAutoCommit(false);
        connection.setClientInfo("some", "thing");

        assertThat(asked).containsExactly("setAutoCommit[false]", "setClientInfo[some, thing]");
        assertThatThrownBy(connection::commit).isInstanceOf(SQLException.class).hasMessage("deadlock");
    }

    private static <T> T fake(Class<T> type, InvocationHandler answers) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, answers));
    }
}
