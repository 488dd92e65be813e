package org.reversementoring.journeys;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Sends what no browser would, follows no redirect, and keeps the cookies of one visit. */
final class PlainBrowser {
    private static final String FORM = "application/x-www-form-urlencoded";

    /** What has come back. */
    static final class Answer {
        private final HttpResponse<String> response;
        private Document page;

        private Answer(HttpResponse<String> response) {
            this.response = response;
        }

        int status() {
            return response.statusCode();
        }

        String type() {
            return header("Content-Type");
        }

        String location() {
            return header("Location");
        }

        /** Decoded as UTF-8, whatever it is. */
        String body() {
            return response.body();
        }

        boolean split() {
            return response.headers().firstValue("X-Hostile").isPresent();
        }

        private String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        /** Read when it is first asked for: most of the time goes into that. */
        Document page() {
            if (page == null) {
                page = Jsoup.parse(body());
            }
            return page;
        }
    }

    private final URI site;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .build();
    private String token;

    PlainBrowser(URI site) {
        this.site = site;
    }

    PlainBrowser loggedInAs(String username) {
        post("login", "sample=" + username + "&atl_token=" + token());
        token = null; // logging in begins another visit
        return this;
    }

    /** The secret that the forms of this visit carry. */
    String token() {
        if (token == null) {
            token = get("login", "")
                    .page()
                    .selectFirst("meta[name=ajs-atl-token]")
                    .attr("content");
        }
        return token;
    }

    Answer get(String path, String query) {
        return send("GET", path, query, FORM, "");
    }

    Answer post(String path, String form) {
        return send("POST", path, "", FORM, form);
    }

    Answer send(String method, String path, String query, String type, String body) {
        URI address = URI.create(site.resolve(path) + (query.isEmpty() ? "" : "?" + query));
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .method(
                        method,
                        body.isEmpty()
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8));
        if (!body.isEmpty()) {
            request.header("Content-Type", type);
        }
        try {
            return new Answer(client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new IllegalStateException(method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
