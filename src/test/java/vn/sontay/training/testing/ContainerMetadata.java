package vn.sontay.training.testing;

import fish.payara.arquillian.container.payara.managed.PayaraMicroDeployableContainer;
import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.container.spi.client.container.DeploymentException;
import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.client.protocol.metadata.Servlet;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.shrinkwrap.api.Archive;

/**
 * Tells Arquillian where its test servlet is, however little of the server's output has come. The connector reads the
 * list of servlets from that output at intervals; when it looks while the list is being printed, it finds none.
 */
public class ContainerMetadata implements LoadableExtension {

    private static final String TEST_SERVLET = "ArquillianServletRunnerEE9";

    @Override
    public void register(ExtensionBuilder builder) {
        builder.override(DeployableContainer.class, PayaraMicroDeployableContainer.class, Whole.class);
    }

    /** The connector, with the test servlet's address added where its reading was cut short. */
    public static class Whole extends PayaraMicroDeployableContainer {

        @Override
        public ProtocolMetaData deploy(Archive<?> archive) throws DeploymentException {
            ProtocolMetaData metadata = super.deploy(archive);
            HTTPContext server = metadata.getContexts(HTTPContext.class).iterator().next();
            if (server.getServletByName(TEST_SERVLET) == null) {
                server.add(new Servlet(TEST_SERVLET, "/" + archive.getName().replaceFirst("\\.war$", "")));
            }
            return metadata;
        }
    }
}
