package org.reversementoring.host.web;

import java.nio.file.Path;
import java.util.EnumSet;
import javax.servlet.DispatcherType;
import javax.servlet.Filter;
import javax.servlet.MultipartConfigElement;
import org.eclipse.jetty.http.HttpCookie;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.servlet.FilterHolder;
import org.eclipse.jetty.servlet.ServletContextHandler;
import org.eclipse.jetty.servlet.ServletHolder;
import org.reversementoring.host.plugin.App;
import org.reversementoring.host.plugin.struts.StrutsModules;
import org.reversementoring.host.site.Chrome;
import org.reversementoring.host.site.SiteServlet;
import org.reversementoring.host.wiki.Wiki;

/** Jetty with the site's pages, the app's actions and what browsers fetch. Stands for Confluence's Tomcat. */
public final class WebServer implements AutoCloseable {
    private static final long LARGEST_UPLOAD = 10_000_000;
    private static final int LARGEST_FORM = 2_000_000; // Tomcat's own limit
    private static final long PATIENCE_MILLIS = 5_000;

    private final Server server;

    /**
     * Starts to listen.
     *
     * @param port 0 for any free one
     * @param uploads where files are kept while they are being sent
     */
    public WebServer(int port, String contextPath, Path uploads, Path frontEnd, Wiki wiki, App app, SiteServlet pages) {
        this.server = new Server(port);
        server.setStopTimeout(PATIENCE_MILLIS);
        ServletContextHandler context = new ServletContextHandler(ServletContextHandler.SESSIONS);
        context.setContextPath(contextPath.isEmpty() ? "/" : contextPath);
        context.setMaxFormContentSize(LARGEST_FORM);
        context.getSessionHandler().setHttpOnly(true);
        context.getSessionHandler().setSameSite(HttpCookie.SameSite.LAX);
        Chrome chrome = new Chrome(wiki, app.overview(), contextPath);
        MultipartConfigElement limits =
                new MultipartConfigElement(uploads.toString(), LARGEST_UPLOAD, LARGEST_UPLOAD, LARGEST_FORM);
        filter(context, new SiteFilter(wiki, app, chrome, new PageHead(app, contextPath), limits), "/*");
        filter(context, StrutsModules.filter(app, wiki.services()), "*.action");
        ServletHolder files = new ServletHolder("files", new ResourceServlet(app, frontEnd));
        context.addServlet(files, "/batch/*");
        context.addServlet(files, "/front-end/*");
        context.addServlet(files, "/download/resources/*");
        context.addServlet(new ServletHolder("site", pages), "/");
        server.setHandler(context);
        try {
            server.start();
        } catch (Exception e) {
            close();
            throw new IllegalStateException("The web server does not start: " + e.getMessage(), e);
        }
    }

    public int port() {
        return ((ServerConnector) server.getConnectors()[0]).getLocalPort();
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("The web server does not stop", e);
        }
    }

    private static void filter(ServletContextHandler context, Filter filter, String paths) {
        FilterHolder holder = new FilterHolder(filter);
        holder.setInitParameters(StrutsModules.SETTINGS);
        context.addFilter(holder, paths, EnumSet.of(DispatcherType.REQUEST));
    }
}
