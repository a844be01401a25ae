package org.fairevaloir.platform;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The REST interface, version 1: the same use cases as the pages, by bearer token. */
@ApplicationPath("/api/v1")
public class RestApplication extends Application {}
