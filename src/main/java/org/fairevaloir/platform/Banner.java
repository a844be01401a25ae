package org.fairevaloir.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.fairevaloir.access.CurrentUser;
import org.fairevaloir.shared.Language;

/** What the frame of every page shows: who is signed in, in which language, and whether the data is only a demo. */
@Named
@RequestScoped
public class Banner {
    private static final int YEAR_IN_SECONDS = 31_536_000;

    @Inject
    CurrentUser user;

    @Inject
    Language language;

    @Inject
    @ConfigProperty(name = "app.demo", defaultValue = "false")
    boolean demo;

    public boolean isDemo() {
        return demo;
    }

    /** Name, and association or institution of the person. */
    public String getWho() {
        return user.caller()
                .map(caller -> caller.displayName()
                        + caller.memberships().stream()
                                .map(path -> " – " + path.substring(path.lastIndexOf('/') + 1))
                                .collect(Collectors.joining()))
                .orElse("");
    }

    /** Changes the language and shows the same page again. */
    public String speak(String tag) {
        language.choose(tag);
        FacesContext page = FacesContext.getCurrentInstance();
        page.getExternalContext()
                .addResponseCookie(
                        Language.COOKIE,
                        language.getLocale().getLanguage(),
                        Map.of("path", "/", "maxAge", YEAR_IN_SECONDS, "httpOnly", true));
        String view = page.getViewRoot().getViewId();
        return view + "?faces-redirect=true&includeViewParams=true";
    }
}
