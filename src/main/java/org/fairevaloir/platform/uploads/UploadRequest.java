package org.fairevaloir.platform.uploads;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.apache.commons.fileupload2.core.FileItemInputIterator;
import org.apache.commons.fileupload2.core.FileUploadFileCountLimitException;
import org.apache.commons.fileupload2.jakarta.servlet6.JakartaServletFileUpload;
import org.jspecify.annotations.Nullable;

/**
 * A form that brings a file, read to its end. Its parameters are its own fields only: a page's form says all in them,
 * and those of the address only the server could tell, which knows no form by now.
 */
final class UploadRequest extends HttpServletRequestWrapper {
    /** In bytes: an attached file of 20 MB, and one byte more that tells it is larger than may be. */
    static final long LARGEST_FILE = 20_000_001;

    /** In bytes. */
    static final long LARGEST_FORM = 21_000_000;

    /** A page's form has a dozen fields; each part costs memory of its own. */
    static final int MOST_PARTS = 100;

    private final List<Part> parts;
    private final Map<String, String[]> parameters;

    private UploadRequest(HttpServletRequest request, List<UploadedPart> parts) {
        super(request);
        this.parts = List.copyOf(parts);
        this.parameters = parameters(parts);
    }

    /**
     * Reads the whole of it.
     *
     * @throws org.apache.commons.fileupload2.core.FileUploadSizeException a file, or all together, is too large
     * @throws FileUploadFileCountLimitException there are too many parts
     * @throws org.apache.commons.fileupload2.core.FileUploadException it isn't built as a form
     * @throws IOException it broke off
     */
    static UploadRequest of(HttpServletRequest request) throws IOException {
        JakartaServletFileUpload<?, ?> upload = new JakartaServletFileUpload<>();
        upload.setMaxFileSize(LARGEST_FILE);
        upload.setMaxSize(LARGEST_FORM);
        upload.setHeaderCharset(StandardCharsets.UTF_8);
        List<UploadedPart> read = new ArrayList<>();
        FileItemInputIterator all = upload.getItemIterator(request);
        while (all.hasNext()) {
            FileItemInput part = all.next();
            if (read.size() == MOST_PARTS) {
                throw new FileUploadFileCountLimitException("parts of a form", MOST_PARTS, MOST_PARTS + 1);
            }
            read.add(UploadedPart.of(part));
        }
        return new UploadRequest(request, read);
    }

    private static Map<String, String[]> parameters(List<UploadedPart> parts) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        parts.stream()
                .filter(UploadedPart::isField)
                .forEach(field -> values.computeIfAbsent(field.getName(), name -> new ArrayList<>())
                        .add(field.text()));
        Map<String, String[]> named = new LinkedHashMap<>();
        values.forEach((name, all) -> named.put(name, all.toArray(String[]::new)));
        return Collections.unmodifiableMap(named);
    }

    @Override
    public Collection<Part> getParts() {
        return parts;
    }

    @Override
    public @Nullable Part getPart(String name) {
        return parts.stream()
                .filter(part -> part.getName().equals(name))
                .findFirst()
                .orElse(null);
    }

    @Override
    public @Nullable String getParameter(String name) {
        String[] values = parameters.get(name);
        return values == null ? null : values[0];
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        String[] values = parameters.get(name);
        return values == null ? null : values.clone();
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return parameters;
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(parameters.keySet());
    }
}
