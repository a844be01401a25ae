package org.fairevaloir.attachments.antivirus;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Answers one INSTREAM as clamd would, on a port of its own. */
final class FakeClamd implements AutoCloseable {
    /** The test file of the antivirus trade, in two halves so that no scanner takes this source for it. */
    static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    /** How a conversation goes after the greeting. */
    interface Manner {
        void talk(Socket caller) throws IOException;
    }

    private final ServerSocket door;
    private final Thread porter;
    volatile byte[] received = new byte[0];

    FakeClamd(Manner manner) throws IOException {
        door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        porter = new Thread(() -> welcome(manner));
        porter.start();
    }

    static FakeClamd honest(int streamMaxLength) throws IOException {
        FakeClamd[] self = new FakeClamd[1];
        self[0] = new FakeClamd(caller -> self[0].scan(caller, streamMaxLength));
        return self[0];
    }

    int port() {
        return door.getLocalPort();
    }

    private void scan(Socket caller, int streamMaxLength) throws IOException {
        DataInputStream in = new DataInputStream(caller.getInputStream());
        String command = new String(in.readNBytes("zINSTREAM\0".length()), StandardCharsets.US_ASCII);
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        for (int length = in.readInt(); length != 0; length = in.readInt()) {
            stream.write(in.readNBytes(length));
            if (stream.size() > streamMaxLength) {
                answer(caller, "INSTREAM size limit exceeded. ERROR");
                in.transferTo(OutputStream.nullOutputStream());
                return;
            }
        }
        received = stream.toByteArray();
        boolean found = new String(received, StandardCharsets.ISO_8859_1).contains(EICAR);
        answer(
                caller,
                !command.equals("zINSTREAM\0")
                        ? "UNKNOWN COMMAND"
                        : "stream: " + (found ? "Eicar-Signature FOUND" : "OK"));
    }

    static void answer(Socket caller, String answer) throws IOException {
        caller.getOutputStream().write((answer + "\0").getBytes(StandardCharsets.US_ASCII));
        caller.getOutputStream().flush();
    }

    private void welcome(Manner manner) {
        try (Socket caller = door.accept()) {
            manner.talk(caller);
        } catch (IOException e) {
            // The caller hung up, which is what some tests are about.
            received = new byte[0];
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        porter.interrupt();
    }
}
