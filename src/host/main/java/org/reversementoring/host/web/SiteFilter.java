package org.reversementoring.host.web;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import javax.servlet.Filter;
import javax.servlet.FilterChain;
import javax.servlet.FilterConfig;
import javax.servlet.MultipartConfigElement;
import javax.servlet.ServletException;
import javax.servlet.ServletRequest;
import javax.servlet.ServletResponse;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.eclipse.jetty.http.BadMessageException;
import org.eclipse.jetty.io.EofException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.reversementoring.host.plugin.App;
import org.reversementoring.host.render.Html;
import org.reversementoring.host.site.Chrome;
import org.reversementoring.host.site.Decorated;
import org.reversementoring.host.site.Visit;
import org.reversementoring.host.wiki.Wiki;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stands around every request: who reads, the look of the site around what names a decorator, the resources that the
 * page asked for, the page that tells an error. Stands for Confluence's security and SiteMesh filters; leaves out
 * decorators other than those named here, which all look alike.
 */
final class SiteFilter implements Filter {
    private static final Logger LOG = LoggerFactory.getLogger(SiteFilter.class);
    /** The request's attribute in which every line of Jetty looks for the limits of uploads. */
    private static final String UPLOADS = "org.eclipse.jetty.multipartConfig";

    private static final Set<String> DECORATORS = Set.of("atl.general", "atl.admin");
    /** Confluence 10 reports what breaks its policy for scripts; here it does not run. */
    private static final String CONTENT_SECURITY_POLICY = "default-src 'self'; script-src 'self'; "
            + "style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; object-src 'none'; "
            + "base-uri 'self'; form-action 'self'; frame-ancestors 'self'";

    private static final Map<Integer, String> TITLES = Map.of(
            400, "This request makes no sense",
            403, "Not permitted",
            404, "Nothing here",
            405, "Not this way",
            500, "Something went wrong");

    private final Wiki wiki;
    private final App app;
    private final Chrome chrome;
    private final PageHead head;
    private final MultipartConfigElement uploads;

    SiteFilter(Wiki wiki, App app, Chrome chrome, PageHead head, MultipartConfigElement uploads) {
        this.wiki = wiki;
        this.app = app;
        this.chrome = chrome;
        this.head = head;
        this.uploads = uploads;
    }

    @Override
    public void init(FilterConfig config) {}

    @Override
    public void destroy() {}

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain) throws IOException {
        HttpServletRequest call = (HttpServletRequest) request;
        HttpServletResponse answer = (HttpServletResponse) response;
        call.setCharacterEncoding("UTF-8");
        if (!call.getRequestURI().endsWith(".action")) {
            call.setAttribute(UPLOADS, uploads); // Struts reads uploads by itself
        }
        answer.setHeader("Content-Security-Policy", CONTENT_SECURITY_POLICY);
        answer.setHeader("X-Content-Type-Options", "nosniff");
        answer.setHeader("Referrer-Policy", "same-origin");
        AuthenticatedUserThreadLocal.set(Visit.person(call)
                .map(key -> wiki.accounts().getExistingUserByKey(key))
                .orElse(null));
        app.required().take();
        try {
            serve(call, answer, chain);
        } finally {
            AuthenticatedUserThreadLocal.set(null);
        }
    }

    private void serve(HttpServletRequest call, HttpServletResponse answer, FilterChain chain) throws IOException {
        BufferedPage buffered = new BufferedPage(answer);
        try {
            chain.doFilter(call, buffered);
        } catch (ServletException | RuntimeException | LinkageError e) {
            refuse(call, buffered, e);
        }
        if (buffered.error() != 0 && !answer.isCommitted()) {
            answer.setStatus(buffered.error());
            send(call, answer, errorPage(buffered.error(), buffered.reason()));
        } else if (buffered.page().isPresent()) {
            send(call, answer, buffered.page().get());
        }
    }

    private static void refuse(HttpServletRequest call, BufferedPage answer, Throwable thrown) throws IOException {
        Throwable root = rootOf(thrown);
        if (root instanceof EofException gone) {
            throw gone; // the browser went away: nobody is left to be told, and nothing is wrong
        }
        if (thrown instanceof BadMessageException bad) {
            answer.sendError(bad.getCode(), bad.getReason());
            return;
        }
        LOG.error("{} {}", call.getMethod(), call.getRequestURI(), thrown);
        answer.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR, root.toString());
    }

    private void send(HttpServletRequest call, HttpServletResponse answer, String page) throws IOException {
        answer.setContentType("text/html;charset=UTF-8");
        answer.setHeader("Cache-Control", "private, no-store");
        Document document = Jsoup.parse(page);
        document.outputSettings().prettyPrint(false);
        Element decorator = document.selectFirst("meta[name=decorator]");
        if (decorator == null) {
            answer.getWriter().write(page);
            return;
        }
        if (!DECORATORS.contains(decorator.attr("content"))) {
            throw new IllegalStateException("There is no decorator " + decorator.attr("content") + ".");
        }
        decorator.remove();
        String title = document.title();
        document.head().select("title").remove();
        String token = Visit.token(call);
        String path = call.getRequestURI().substring(call.getContextPath().length());
        String query = call.getQueryString() == null ? "" : "?" + call.getQueryString();
        StringBuilder whole = new StringBuilder();
        chrome.write(
                whole,
                new Decorated(
                        title,
                        document.head().html().trim() + head.of(app.required().take(), token),
                        document.body().html(),
                        path + query,
                        token));
        answer.getWriter().write(whole.toString());
    }

    private static String errorPage(int status, String reason) {
        String title = TITLES.getOrDefault(status, "Error " + status);
        return "<html><head><title>" + title + "</title><meta name=\"decorator\" content=\"atl.general\"></head><body>"
                + "<h1>" + title + "</h1><p>" + Html.escape(reason) + "</p></body></html>";
    }

    private static Throwable rootOf(Throwable thrown) {
        Throwable root = thrown;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }
}
