package org.fairevaloir.shared;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Answers the request of a page with a file instead: always to be saved, never shown in place. */
public final class Download {
    private Download() {}

    /** @param name as the browser proposes it; letters of any language */
    public static void send(String name, String contentType, byte[] content) throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext answer = faces.getExternalContext();
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        answer.setResponseContentType(contentType);
        answer.setResponseContentLength(content.length);
        answer.setResponseHeader("Content-Disposition", "attachment; filename*=UTF-8''" + encoded);
        answer.getResponseOutputStream().write(content);
        faces.responseComplete();
    }
}
