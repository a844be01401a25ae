package org.fairevaloir.platform;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.annotation.WebListener;
import java.net.URI;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Behind https the session's cookie is named so that browsers take it only over https, from this very host and for all
 * of it. Over plain http, as on a developer's machine, browsers would drop such a cookie.
 */
@WebListener
public class SessionCookie implements ServletContextListener {

    @Override
    public void contextInitialized(ServletContextEvent event) {
        URI app = ConfigProvider.getConfig().getValue("app.url", URI.class);
        SessionCookieConfig cookie = event.getServletContext().getSessionCookieConfig();
        if ("https".equals(app.getScheme())) {
            cookie.setName("__Host-session");
            cookie.setSecure(true);
            cookie.setPath("/");
        }
    }
}
