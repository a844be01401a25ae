package org.fairevaloir.platform.uploads;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.apache.commons.fileupload2.core.FileUploadSizeException;
import org.apache.commons.fileupload2.jakarta.servlet6.JakartaServletFileUpload;

/**
 * Reads a form that brings a file for the page behind it. Who isn't signed in is answered 403 and nothing is read; what
 * is too large, has too many parts or too long a head is answered 413, what can't be read as a form 400, before the
 * page is asked. Mapped in {@code web.xml} to every page, after the gate: nobody sends a file to a page of others.
 */
public class UploadFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(UploadFilter.class.getName());

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!JakartaServletFileUpload.isMultipartContent(request)) {
            chain.doFilter(request, response);
            return;
        }
        if (request.getUserPrincipal() == null) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        UploadRequest read;
        try {
            read = UploadRequest.of(request);
        } catch (FileUploadSizeException tooMuch) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        } catch (FileUploadException unreadable) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        letTheServerTry(request);
        chain.doFilter(read, response);
    }

    /**
     * Whoever asks the server's own request for a parameter (Weld does, on every page) makes it read the form, once:
     * let that be now, when nothing of it is left to keep.
     */
    private static void letTheServerTry(HttpServletRequest request) {
        try {
            request.getParts();
        } catch (IOException | ServletException | RuntimeException nothingLeft) {
            LOG.log(Level.FINEST, "The server has read nothing of a form.", nothingLeft);
        }
    }
}
