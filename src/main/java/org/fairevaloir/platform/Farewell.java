package org.fairevaloir.platform;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.fairevaloir.platform.errors.PlainPage;

/** Tells a person who signed out that it is done; public, since nobody is signed in any more. */
@WebServlet("/signed-out")
public class Farewell extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        new PlainPage(request).write(response, "signed_out", null);
    }
}
