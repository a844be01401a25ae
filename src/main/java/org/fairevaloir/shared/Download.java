package org.fairevaloir.shared;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Answers the request of a page with a file instead: always to be saved, never shown in place. */
public final class Download {
    private Download() {}

    /** @param name as the browser proposes it; letters of any language */
    public static void send(String name, String contentType, byte[] content) throws IOException {
        ExternalContext answer = begin(name, contentType);
        answer.setResponseContentLength(content.length);
        answer.getResponseOutputStream().write(content);
        FacesContext.getCurrentInstance().responseComplete();
    }

    /** What is written while it is sent, so that a long file is never whole in memory. */
    public interface Content {
        void writeTo(OutputStream answer) throws IOException;
    }

    /** @param name as the browser proposes it; letters of any language */
    public static void stream(String name, String contentType, Content content) throws IOException {
        content.writeTo(begin(name, contentType).getResponseOutputStream());
        FacesContext.getCurrentInstance().responseComplete();
    }

    private static ExternalContext begin(String name, String contentType) {
        ExternalContext answer = FacesContext.getCurrentInstance().getExternalContext();
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        answer.setResponseContentType(contentType);
        answer.setResponseHeader("Content-Disposition", "attachment; filename*=UTF-8''" + encoded);
        return answer;
    }
}
