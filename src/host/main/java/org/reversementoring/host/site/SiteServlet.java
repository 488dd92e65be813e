package org.reversementoring.host.site;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.reversementoring.host.render.Macros;
import org.reversementoring.host.render.StorageRenderer;
import org.reversementoring.host.wiki.Account;
import org.reversementoring.host.wiki.Wiki;

/**
 * All pages of the stand-in itself, to be mapped to {@code /}. Its answers name their decorator in a meta element and
 * leave the rest of the look to whoever decorates; uploads need a multipart configuration. The person who reads is the
 * one on whose behalf the thread works.
 */
public final class SiteServlet extends HttpServlet {
    private static final Map<String, String> FILES = Map.of(
            "icon.svg",
            "image/svg+xml",
            "site.css",
            "text/css;charset=UTF-8",
            "site.js",
            "text/javascript;charset=UTF-8");

    private final transient Templates templates = new Templates();
    private final transient Wiki wiki;
    private final transient Reading reading;
    private final transient Writing writing;
    private final transient Entrance entrance;
    private final transient MacroBrowser macroBrowser;
    private final transient Administration administration;

    public SiteServlet(Wiki wiki, StorageRenderer renderer, Macros macros, Blueprints blueprints, InstalledApp app) {
        this.wiki = wiki;
        this.reading = new Reading(wiki, renderer, app);
        this.writing = new Writing(wiki, reading, blueprints);
        this.entrance = new Entrance(wiki);
        this.macroBrowser = new MacroBrowser(wiki, macros);
        this.administration = new Administration(wiki, reading, app);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        serve(request, response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        serve(request, response);
    }

    private void serve(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Account> reader = Optional.ofNullable(
                wiki.accounts().getExistingUserByKey(wiki.reader().getRemoteUserKey()));
        Call call = new Call(request, response, templates, reader);
        try {
            if (call.posted() && !Visit.proven(request)) {
                throw new Call.Refusal(403, "This form is too old or came from elsewhere. Go back and send it again.");
            }
            route(call);
        } catch (Call.Refusal refusal) {
            if (reader.isEmpty() && refusal.status() != 400) {
                String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
                String here = request.getRequestURI()
                                .substring(request.getContextPath().length())
                        + query;
                call.redirect("/login?os_destination=" + URLEncoder.encode(here, StandardCharsets.UTF_8));
            } else {
                call.show(refusal.status(), "refusal", "Not possible", Map.of("message", refusal.getMessage()));
            }
        }
    }

    private void route(Call call) throws IOException {
        switch (call.part(0)) {
            case "login" -> entrance.login(call);
            case "logout" -> entrance.logout(call);
            case "site" -> file(call);
            default -> {
                if (!wiki.permissions().mayUseSite(call.readerOrNull())) {
                    throw Call.Refusal.notPermitted();
                }
                inside(call);
            }
        }
    }

    private void inside(Call call) throws IOException {
        switch (call.part(0)) {
            case "" -> reading.dashboard(call);
            case "language" -> entrance.language(call);
            case "display" -> reading.display(call);
            case "create" -> writing.choose(call);
            case "pages" -> pages(call);
            case "history" -> reading.history(call);
            case "label" -> reading.label(call);
            case "search" -> reading.search(call);
            case "people" -> reading.profile(call);
            case "attachments" -> reading.attachment(call, 1);
            case "download" -> reading.attachment(call, 2);
            case "macros" -> macroBrowser.serve(call);
            case "admin" -> administration.serve(call);
            case "outbox" -> administration.outbox(call);
            case "notifications" -> administration.notifications(call);
            default -> throw Call.Refusal.notFound();
        }
    }

    private void pages(Call call) throws IOException {
        if (call.part(1).equals("new")) {
            writing.create(call);
        } else if (call.part(1).equals("viewpage.action")) {
            call.redirect("/pages/" + call.text("pageId"));
        } else if (call.part(2).isEmpty()) {
            reading.page(call);
        } else if (call.part(2).equals("edit")) {
            writing.change(call);
        } else {
            writing.settle(call);
        }
    }

    private static void file(Call call) throws IOException {
        String type = FILES.get(call.part(1));
        try (InputStream bytes = SiteServlet.class.getResourceAsStream("files/" + call.part(1))) {
            if (type == null || bytes == null) {
                throw Call.Refusal.notFound();
            }
            call.stream(type, bytes);
        }
    }
}
