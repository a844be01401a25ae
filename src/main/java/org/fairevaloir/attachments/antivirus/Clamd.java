package org.fairevaloir.attachments.antivirus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.channels.UnresolvedAddressException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sends a file to a ClamAV daemon by its INSTREAM command (clamd(8)): pieces, each after its length, and a piece of no
 * length at the end.
 *
 * <p>Own code and no library: of those on Maven Central fi.solita.clamav is not kept any more (reports of 2019 are
 * open), and xyz.capybara has no time-out (asked for in 2022) and brings the Kotlin runtime, for a protocol of four
 * lines.
 */
public final class Clamd {
    private static final int PIECE = 1 << 16;
    private static final int LONGEST_ANSWER = 4_096;
    private static final Pattern FOUND = Pattern.compile("stream: (.+) FOUND", Pattern.DOTALL);

    private final String host;
    private final int port;
    private final Duration patience;

    /** @param patience for the whole of a scan, from the first knock to the answer */
    public Clamd(String host, int port, Duration patience) {
        this.host = host;
        this.port = port;
        this.patience = patience;
    }

    /**
     * What the daemon says of the file.
     *
     * @throws NotScanned when the daemon is unreachable, hangs up, takes longer than the patience, answers what we
     *     don't understand, or refuses the file, such as one larger than its {@code StreamMaxLength}
     */
    public Verdict scan(byte[] file) {
        long end = System.nanoTime() + patience.toNanos();
        try (SocketChannel channel = SocketChannel.open();
                Selector selector = Selector.open()) {
            channel.configureBlocking(false);
            channel.register(selector, SelectionKey.OP_CONNECT);
            channel.connect(new InetSocketAddress(host, port));
            return verdict(conversation(file, selector, end));
        } catch (IOException | UnresolvedAddressException e) {
            throw new NotScanned("clamd is unreachable at " + host + ":" + port, e);
        }
    }

    /** Sends and listens at once until the answer is there: clamd may refuse before it has read everything. */
    private static String conversation(byte[] file, Selector selector, long end) throws IOException {
        Deque<ByteBuffer> toSend = pieces(file);
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        while (true) {
            long left = Duration.ofNanos(end - System.nanoTime()).toMillis();
            if (left <= 0 || selector.select(left) == 0) {
                throw new NotScanned("clamd is unreachable: no answer in time");
            }
            SelectionKey key = selector.selectedKeys().iterator().next();
            selector.selectedKeys().clear();
            SocketChannel channel = (SocketChannel) key.channel();
            if (key.isConnectable() && channel.finishConnect()) {
                key.interestOps(SelectionKey.OP_READ | SelectionKey.OP_WRITE);
                continue;
            }
            if (key.isReadable() && isComplete(channel, answer)) {
                return answer.toString(StandardCharsets.UTF_8);
            }
            if (key.isWritable() && !send(channel, toSend)) {
                key.interestOps(SelectionKey.OP_READ);
            }
        }
    }

    private static Deque<ByteBuffer> pieces(byte[] file) {
        Deque<ByteBuffer> pieces = new ArrayDeque<>();
        pieces.add(ByteBuffer.wrap("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII)));
        for (int from = 0; from < file.length; from += PIECE) {
            int length = Math.min(PIECE, file.length - from);
            pieces.add(ByteBuffer.allocate(4).putInt(length).flip());
            pieces.add(ByteBuffer.wrap(file, from, length));
        }
        pieces.add(ByteBuffer.allocate(4));
        return pieces;
    }

    /** Tells whether there is more to send. */
    private static boolean send(SocketChannel channel, Deque<ByteBuffer> toSend) throws IOException {
        ByteBuffer[] some = toSend.stream().limit(16).toArray(ByteBuffer[]::new);
        try {
            channel.write(some);
        } catch (IOException e) {
            // It hung up, perhaps after an answer that is waiting to be read.
            return false;
        }
        while (!toSend.isEmpty() && !toSend.element().hasRemaining()) {
            toSend.remove();
        }
        return !toSend.isEmpty();
    }

    private static boolean isComplete(SocketChannel channel, ByteArrayOutputStream answer) throws IOException {
        ByteBuffer some = ByteBuffer.allocate(LONGEST_ANSWER);
        int read = channel.read(some);
        for (int i = 0; i < read; i++) {
            if (some.get(i) == 0) {
                return true;
            }
            answer.write(some.get(i));
        }
        if (read < 0 || answer.size() > LONGEST_ANSWER) {
            throw new NotScanned("clamd is unreachable: it hung up without an answer");
        }
        return false;
    }

    private static Verdict verdict(String answer) {
        if (answer.equals("stream: OK")) {
            return Verdict.CLEAN;
        }
        Matcher found = FOUND.matcher(answer);
        if (found.matches()) {
            return new Verdict(found.group(1));
        }
        throw new NotScanned("clamd would not scan: " + answer);
    }
}
