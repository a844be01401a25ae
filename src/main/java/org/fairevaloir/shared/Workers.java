package org.fairevaloir.shared;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** The container's own threads, for work that goes on beside a request and ends with it. */
@ApplicationScoped
public class Workers {
    @Produces
    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    ManagedExecutorService threads;
}
