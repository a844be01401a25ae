package org.fairevaloir.audit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalLong;

/**
 * The chain: each row's hash covers its own fields and the hash of the row before, so that a row changed, removed or
 * put elsewhere breaks every hash after it. Fields are written with their length, hence no two different rows give
 * the same bytes. A removed tail is seen by where the chain should end; who moves that end too is seen only by
 * checkpoints kept elsewhere.
 */
public final class AuditChain {
    /** The hash before the first row. */
    public static final String BEGINNING = "0".repeat(64);

    /** One link: what a row says, and the hash it carries. */
    public record Link(long number, List<String> fields, String hash) {}

    private AuditChain() {}

    /** Hash of the row with these fields after the row with that hash, as 64 hexadecimal digits. */
    public static String hash(String previous, long number, List<String> fields) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            write(out, previous);
            out.writeLong(number);
            out.writeInt(fields.size());
            for (String field : fields) {
                write(out, field);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return HexFormat.of().formatHex(sha256().digest(bytes.toByteArray()));
    }

    /**
     * Number of the first row that does not fit or is missing; empty when the whole chain holds. Rows come in order
     * from 1.
     *
     * @param end hash that the last row has to carry
     */
    public static OptionalLong firstBroken(List<Link> links, String end) {
        String previous = BEGINNING;
        long expected = 1;
        for (Link link : links) {
            if (link.number() != expected
                    || !hash(previous, link.number(), link.fields()).equals(link.hash())) {
                return OptionalLong.of(expected);
            }
            previous = link.hash();
            expected++;
        }
        return previous.equals(end) ? OptionalLong.empty() : OptionalLong.of(expected);
    }

    private static void write(DataOutputStream out, String field) throws IOException {
        byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
