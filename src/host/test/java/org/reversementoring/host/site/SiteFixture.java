package org.reversementoring.host.site;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.servlet.DispatcherType;
import javax.servlet.Filter;
import javax.servlet.FilterChain;
import javax.servlet.FilterConfig;
import javax.servlet.ServletException;
import javax.servlet.ServletRequest;
import javax.servlet.ServletResponse;
import javax.servlet.http.HttpServletRequest;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.servlet.FilterHolder;
import org.eclipse.jetty.servlet.ServletContextHandler;
import org.eclipse.jetty.servlet.ServletHolder;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.rules.ExternalResource;
import org.reversementoring.host.render.MacroModule;
import org.reversementoring.host.render.Macros;
import org.reversementoring.host.render.StorageRenderer;
import org.reversementoring.host.wiki.Account;
import org.reversementoring.host.wiki.Wiki;

/** The stand-in's own pages alone, without an app and without their look, and a browser without scripts. */
final class SiteFixture extends ExternalResource implements InstalledApp, Macros {
    private static final Blueprints NONE = new Blueprints() {
        @Override
        public List<Blueprint> all() {
            return List.of();
        }

        @Override
        public Optional<Blueprint> named(String key) {
            return Optional.empty();
        }
    };

    final List<MacroModule> modules = new ArrayList<>();

    private final Server server = new Server(0);
    private final Wiki wiki;
    private HttpClient browser;

    SiteFixture(Wiki wiki) throws Exception {
        this.wiki = wiki;
        ServletContextHandler context = new ServletContextHandler(ServletContextHandler.SESSIONS);
        context.addServlet(
                new ServletHolder(new SiteServlet(wiki, new StorageRenderer(wiki, this), this, NONE, this)), "/");
        context.addFilter(new FilterHolder(new LogIn()), "/*", EnumSet.of(DispatcherType.REQUEST));
        server.setHandler(context);
        server.start();
        forget();
    }

    /** A browser that knows nothing. */
    void forget() {
        browser = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.ALWAYS)
                .build();
    }

    void logIn(Account person) {
        forget();
        post("/login", Map.of("sample", person.username()));
    }

    /** An answer as a browser without scripts sees it. */
    record Answer(int status, String path, Document page) {
        String text() {
            return page.body().text();
        }
    }

    Answer get(String path) {
        return send(HttpRequest.newBuilder(address(path)));
    }

    /** Posts with the token that the log-in page's form carries in this visit. */
    Answer post(String path, Map<String, String> values) {
        String token = get("/login").page().select("[name=atl_token]").attr("value");
        return post(path, values, token);
    }

    Answer post(String path, Map<String, String> values, String token) {
        StringBuilder body = new StringBuilder("atl_token=" + token);
        values.forEach((name, value) ->
                body.append('&').append(name).append('=').append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return send(HttpRequest.newBuilder(address(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
    }

    @Override
    protected void after() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String name() {
        return "An app";
    }

    @Override
    public String version() {
        return "1.0";
    }

    @Override
    public List<Link> links(String section, Map<String, Object> context) {
        return List.of(new Link("link", "An item of " + section, "/plugins/item.action"));
    }

    @Override
    public List<Module> modules() {
        return List.of();
    }

    @Override
    public List<Job> jobs() {
        return List.of(new Job("tidy", "Tidy up", "daily"));
    }

    @Override
    public String run(String jobKey) {
        return "The job " + jobKey + " has run.";
    }

    @Override
    public Optional<MacroModule> named(String name) {
        return modules.stream().filter(module -> module.name().equals(name)).findFirst();
    }

    @Override
    public Collection<MacroModule> all() {
        return modules;
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + ((ServerConnector) server.getConnectors()[0]).getLocalPort() + path);
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.request().uri().getPath(), Jsoup.parse(response.body()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private final class LogIn implements Filter {
        @Override
        public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
                throws IOException, ServletException {
            AuthenticatedUserThreadLocal.set(Visit.person((HttpServletRequest) request)
                    .flatMap(wiki.accounts()::byKey)
                    .orElse(null));
            try {
                chain.doFilter(request, response);
            } finally {
                AuthenticatedUserThreadLocal.set(null);
            }
        }

        @Override
        public void init(FilterConfig config) {}

        @Override
        public void destroy() {}
    }
}
