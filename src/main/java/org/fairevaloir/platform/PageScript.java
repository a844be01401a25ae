package org.fairevaloir.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * Lets the one script of ours run on a page that asks for it, and on no other: the page names the nonce that this
 * answer alone allows. A page asks in its metadata, before anything of it is sent.
 */
@Named("script")
@RequestScoped
public class PageScript {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 18;

    @Inject
    SecurityHeaders headers;

    private String nonce = "";

    /** Listener of {@code preRenderView}. */
    public void allow() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        nonce = Base64.getEncoder().encodeToString(bytes);
        HttpServletResponse answer = (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
        headers.allowScript(answer, nonce);
    }

    /** Of this answer; empty on a page that did not ask. */
    public String getNonce() {
        return nonce;
    }
}
