package org.fairevaloir.platform;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;
import jakarta.faces.application.ViewResource;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.fairevaloir.shared.Digests;
import org.jspecify.annotations.Nullable;

/**
 * Lets browsers keep style sheets, scripts and pictures for a year: the address of each carries a mark of its content,
 * so that a changed one has a new address.
 */
public class VersionedResources extends ResourceHandlerWrapper {
    private static final String MARK = "m=";

    private final Map<String, String> marks = new ConcurrentHashMap<>();

    /** Pages and their parts, which Faces asks for by name each time one is shown: none changes while the server runs. */
    private final Map<String, ViewResource> views = new ConcurrentHashMap<>();

    public VersionedResources(ResourceHandler wrapped) {
        super(wrapped);
    }

    @Override
    public @Nullable Resource createResource(String name) {
        return versioned(super.createResource(name));
    }

    @Override
    public @Nullable Resource createResource(String name, String library) {
        return versioned(super.createResource(name, library));
    }

    @Override
    public @Nullable Resource createResource(String name, String library, String type) {
        return versioned(super.createResource(name, library, type));
    }

    @Override
    public @Nullable ViewResource createViewResource(FacesContext context, String name) {
        ViewResource known = views.get(name);
        if (known != null) {
            return known;
        }
        ViewResource found = super.createViewResource(context, name);
        if (found != null) {
            views.put(name, found);
        }
        return found;
    }

    private @Nullable Resource versioned(@Nullable Resource resource) {
        return resource == null ? null : new Versioned(resource);
    }

    private String markOf(Resource resource) {
        String name = resource.getLibraryName() + ":" + resource.getResourceName();
        String known = marks.get(name);
        if (known != null) {
            return known;
        }
        // Not computeIfAbsent: a style sheet that names a picture asks for that mark while its own is computed.
        String mark = digest(resource);
        marks.put(name, mark);
        return mark;
    }

    private static String digest(Resource resource) {
        try (InputStream in = resource.getInputStream()) {
            return Digests.sha256(in.readAllBytes()).substring(0, 12);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private final class Versioned extends ResourceWrapper {
        Versioned(Resource wrapped) {
            super(wrapped);
        }

        @Override
        public String getRequestPath() {
            String path = super.getRequestPath();
            return path + (path.contains("?") ? "&" : "?") + MARK + markOf(getWrapped());
        }

        /** With its character set: all our text is UTF-8, and nobody shall guess. */
        @Override
        public @Nullable String getContentType() {
            String type = super.getContentType();
            boolean text = type != null && (type.startsWith("text/") || type.endsWith("javascript"));
            return text && !type.contains("charset") ? type + "; charset=UTF-8" : type;
        }

        @Override
        public Map<String, String> getResponseHeaders() {
            Map<String, String> headers = new TreeMap<>(super.getResponseHeaders());
            boolean marked = FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .getRequestParameterMap()
                    .containsKey("m");
            headers.remove("Expires");
            headers.put("Cache-Control", marked ? "public, max-age=31536000, immutable" : "public, max-age=3600");
            return headers;
        }
    }
}
