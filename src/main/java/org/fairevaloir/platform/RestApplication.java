package org.fairevaloir.platform;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** The REST interface, version 1: the same use cases as the pages, by bearer token. */
@ApplicationPath("/api/v1")
public class RestApplication extends Application {

    /** Without the description that the server would make of it: what is not meant for somebody does not exist. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
