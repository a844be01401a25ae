package org.fairevaloir.run;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;

/** The three ports, all on the loopback address: nothing of a demo is reachable from another machine. */
public record Ports(int application, int keycloak, int database) {

    /** 8080, 8180 and 3307, or what {@code -Dfairevaloir.port}, {@code .keycloak.port}, {@code .database.port} say. */
    public static Ports ofRun() throws StartFailure {
        return new Ports(
                setting("fairevaloir.port", 8080),
                setting("fairevaloir.keycloak.port", 8180),
                setting("fairevaloir.database.port", 3307));
    }

    /** Three ports that nobody uses at this moment. */
    public static Ports free() throws IOException {
        List<ServerSocket> open = new ArrayList<>();
        try {
            for (int i = 0; i < 3; i++) {
                open.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
            }
            return new Ports(
                    open.get(0).getLocalPort(),
                    open.get(1).getLocalPort(),
                    open.get(2).getLocalPort());
        } finally {
            for (ServerSocket socket : open) {
                socket.close();
            }
        }
    }

    /** Refuses a port that another program holds, and says how to choose another. */
    void checkFree() throws StartFailure {
        checkFree(application, "the application", "fairevaloir.port");
        checkFree(keycloak, "the login server", "fairevaloir.keycloak.port");
        checkFree(database, "the database", "fairevaloir.database.port");
    }

    private static void checkFree(int port, String what, String property) throws StartFailure {
        try (ServerSocket socket = new ServerSocket()) {
            // Without this a port whose last connection has just been closed would look taken.
            socket.setReuseAddress(!System.getProperty("os.name").startsWith("Windows"));
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1);
        } catch (IOException taken) {
            throw new StartFailure(
                    "Port " + port + ", wanted for " + what
                            + ", is taken by another program. End that program or choose" + " another port: mvn -D"
                            + property + "=" + (port + 10000),
                    taken);
        }
    }

    private static int setting(String property, int usual) throws StartFailure {
        String text = System.getProperty(property, String.valueOf(usual));
        try {
            int port = Integer.parseInt(text);
            if (port > 0 && port < 65536) {
                return port;
            }
        } catch (NumberFormatException notANumber) {
            // said below, for both cases
        }
        throw new StartFailure("-D" + property + "=" + text + " is not a port (1 to 65535).");
    }
}
