package dev.lakewarden.connectors.iceberg;

import dev.lakewarden.connectors.probe.Certificates;

import jakarta.servlet.DispatcherType;

import org.apache.iceberg.catalog.Catalog;
import org.apache.iceberg.rest.RESTCatalogAdapter;
import org.apache.iceberg.rest.RESTCatalogServlet;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.ssl.SslContextFactory;

import java.nio.file.Path;
import java.util.EnumSet;

/** Iceberg's own REST catalog in this process, behind a front that asks who is there. */
public final class RestServer {
    /** The client and its secret that the catalog signs in, at {@code /tokens}. */
    public static final String CREDENTIAL = RestFront.CREDENTIAL;

    private final Server server = new Server();
    private final ServerConnector plain = new ServerConnector(server);
    private final ServerConnector tls;
    private final RestFront front = new RestFront();

    /** Offers the tables of that lake. */
    public RestServer(Lake lake, Path directory) throws Exception {
        this(lake.catalog(), directory);
    }

    RestServer(Catalog catalog, Path directory) throws Exception {
        SslContextFactory.Server certificate = new SslContextFactory.Server();
        certificate.setSslContext(Certificates.serverContext(Certificates.forLocalhost(directory)));
        tls = new ServerConnector(server, certificate);
        for (ServerConnector connector : new ServerConnector[] {plain, tls}) {
            connector.setHost("localhost");
            server.addConnector(connector);
        }
        ServletContextHandler context = new ServletContextHandler();
        context.setContextPath("/");
        context.addFilter(new FilterHolder(front), "/*", EnumSet.of(DispatcherType.REQUEST));
        context.addServlet(
                new ServletHolder(new RESTCatalogServlet(new RESTCatalogAdapter(catalog))), "/*");
        server.setHandler(context);
        server.start();
    }

    public int port() {
        return plain.getLocalPort();
    }

    public String uri() {
        return "http://localhost:" + plain.getLocalPort();
    }

    String tlsUri() {
        return "https://localhost:" + tls.getLocalPort();
    }

    /** Requests other than GET and HEAD that reached the catalog. */
    int changes() {
        return front.changes();
    }

    public void stop() throws Exception {
        front.release();
        server.stop();
    }
}
