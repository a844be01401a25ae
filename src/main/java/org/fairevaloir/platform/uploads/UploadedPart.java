package org.fairevaloir.platform.uploads;

import jakarta.servlet.http.Part;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.apache.commons.fileupload2.core.FileItemHeaders;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.jspecify.annotations.Nullable;

/** One part of a form, in memory: a field, or a file with the name that its sender gave it. */
final class UploadedPart implements Part {
    private final String name;
    private final @Nullable String type;
    private final @Nullable String fileName;
    private final FileItemHeaders headers;
    private final byte[] content;

    private UploadedPart(FileItemInput part, byte[] content) {
        this.name = Objects.requireNonNullElse(part.getFieldName(), "");
        this.type = part.getContentType();
        this.fileName = part.isFormField() ? null : part.getName();
        this.headers = part.getHeaders();
        this.content = content;
    }

    static UploadedPart of(FileItemInput part) throws IOException {
        try (InputStream in = part.getInputStream()) {
            return new UploadedPart(part, in.readAllBytes());
        }
    }

    boolean isField() {
        return fileName == null;
    }

    /** A field's value: pages are written in UTF-8, and so are their forms. */
    String text() {
        return new String(content, StandardCharsets.UTF_8);
    }

    @Override
    public InputStream getInputStream() {
        return new ByteArrayInputStream(content);
    }

    @Override
    public @Nullable String getContentType() {
        return type;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public @Nullable String getSubmittedFileName() {
        return fileName;
    }

    @Override
    public long getSize() {
        return content.length;
    }

    /** Refuses: no byte of it touches a disk. */
    @Override
    public void write(String file) {
        throw new UnsupportedOperationException("an uploaded file is never written to a disk");
    }

    /** Nothing is to be deleted: it goes with its request. */
    @Override
    public void delete() {}

    @Override
    public @Nullable String getHeader(String header) {
        return headers.getHeader(header);
    }

    @Override
    public Collection<String> getHeaders(String header) {
        return all(headers.getHeaders(header));
    }

    @Override
    public Collection<String> getHeaderNames() {
        return all(headers.getHeaderNames());
    }

    private static List<String> all(Iterator<String> values) {
        List<String> all = new ArrayList<>();
        values.forEachRemaining(all::add);
        return all;
    }
}
