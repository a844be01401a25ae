package org.fairevaloir.testing;

import fish.payara.arquillian.container.payara.managed.PayaraMicroDeployableContainer;
import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.container.spi.client.container.DeploymentException;
import org.jboss.arquillian.container.spi.client.container.LifecycleException;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.jspecify.annotations.Nullable;

/**
 * Payara Micro started once for all classes of tests, which all deploy the same archive ({@link Deployments#war()}):
 * Arquillian deploys for each class, and Payara Micro deploys by starting a server, half a minute each time.
 */
public final class OneServer extends PayaraMicroDeployableContainer {
    private @Nullable Archive<?> deployed;
    private @Nullable ProtocolMetaData address;

    /** Named in {@code META-INF/services}; Arquillian then uses this container in place of Payara's. */
    public static final class Extension implements LoadableExtension {
        @Override
        public void register(ExtensionBuilder builder) {
            builder.override(DeployableContainer.class, PayaraMicroDeployableContainer.class, OneServer.class);
        }
    }

    /** Refuses an archive of another name than the first one's: it would never be seen. */
    @Override
    public ProtocolMetaData deploy(Archive<?> archive) throws DeploymentException {
        if (address == null || deployed == null) {
            address = super.deploy(archive);
            deployed = archive;
        } else if (!deployed.getName().equals(archive.getName())) {
            throw new DeploymentException(
                    "All tests share one server, which has " + deployed + " instead of " + archive);
        }
        return address;
    }

    /** Leaves the server to the next class. */
    @Override
    public void undeploy(Archive<?> archive) {}

    /** After the last class. */
    @Override
    public void stop() throws LifecycleException {
        if (deployed != null) {
            try {
                super.undeploy(deployed);
            } catch (DeploymentException failed) {
                throw new LifecycleException("Payara Micro does not stop", failed);
            }
        }
    }
}
